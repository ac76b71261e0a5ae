import { decide, isOpen, type Line } from '../line.ts';
import { splitCredit } from './credits.ts';
import { isProse } from './furniture.ts';
import { endsInQuestion, endsInStop, leadsOn } from './text-shape.ts';

/** A dispatch may name its agency behind its last stop. */
const isEnded = ({ text }: Line): boolean =>
  endsInStop(splitCredit(text).caption) || leadsOn(text) || endsInQuestion(text);

/** What is left when all other rules have spoken. */
export function findParagraphs(lines: readonly Line[]): void {
  const isVerse = !lines.some(isProse);
  for (const line of lines.filter(isOpen)) {
    const isDoubtful = !isVerse && !isEnded(line);
    decide(
      line,
      'paragraph',
      isDoubtful ? 'It has no full stop: paragraph, heading or caption?' : undefined,
    );
  }
}
