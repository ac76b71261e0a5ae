import { decide, isOpen, type Line } from '../line.ts';
import { isProse } from './furniture.ts';
import { endsInQuestion, endsInStop, isQuoted, leadsOn } from './text-shape.ts';

/** Words between which a line without stop is rather a caption than a paragraph that lost it. */
const captionLength = { least: 9, most: 45 };

const isEnded = ({ text }: Line): boolean =>
  endsInStop(text) || leadsOn(text) || endsInQuestion(text);

function decideUnended(line: Line): void {
  const { text, words } = line;
  const isLong = words.length >= captionLength.least && words.length <= captionLength.most;
  if (!isLong || isQuoted(text)) {
    decide(line, 'paragraph', 'It has no full stop: paragraph, heading or caption?');
    return;
  }
  const doubt = 'It has no full stop, repeats nothing nearby and no credit stands beside it.';
  decide(line, 'caption', doubt);
  line.figure = { caption: text };
}

/** What is left when all other rules have spoken: paragraphs, but for long lines without stop among them. */
export function findParagraphs(lines: readonly Line[]): void {
  const isVerse = !lines.some(isProse);
  for (const line of lines.filter(isOpen)) {
    if (isVerse || isEnded(line)) decide(line, 'paragraph');
    else decideUnended(line);
  }
}
