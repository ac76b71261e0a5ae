import {
  articlePassages,
  condensedFrom,
  quotedFrom,
  sharedInOrder,
  type Passage,
} from '../../blocks/pull-quote/quoted-passage.ts';
import { decide, isOpen, type Line } from '../line.ts';
import { endsInQuestion, endsInStop, holdsAddress, isQuoted } from './text-shape.ts';

/** Lines before and after among which a quoted passage is looked for. */
const near = 12;

/** Fewest words that are a quotation and not a heading that the text happens to use, and most. */
const fewest = 6;
const most = 60;

/** Share of the words that must stand in the passage in order: of a phrase of heading's length, and of a longer one. */
const shares = { short: 0.7, long: 0.55 };
const headingLength = 10;

/** How many times as long as the quotation the sentences may be that it condenses. */
const widest = 5;

type Passages = (line: Line) => Passage[];

/** The passages of each line, made when first asked for. */
function remembered(): Passages {
  const known = new Map<Line, Passage[]>();
  return (line) => {
    const passages = known.get(line) ?? articlePassages({ type: 'root', children: [line.node] });
    known.set(line, passages);
    return passages;
  };
}

const isText = ({ kind }: Line): boolean =>
  kind === undefined || kind === 'paragraph' || kind === 'list' || kind === 'table';

const wordCount = (passages: Passage['sentences']): number =>
  passages.reduce((sum, { words }) => sum + words.length, 0);

/** Paragraphs nearby that hold at least half of a line's words, whatever their order: all that need a closer look. */
function candidates(lines: readonly Line[], index: number): Line[] {
  const line = lines[index];
  if (!line) return [];
  const nearby = [
    ...lines.slice(Math.max(0, index - near), index),
    ...lines.slice(index + 1, index + near + 1),
  ];
  return nearby.filter((other) => {
    if (!isText(other) || other.words.length <= line.words.length) return false;
    const words = new Set(other.words);
    return line.words.filter((word) => words.has(word)).length * 2 > line.words.length;
  });
}

/** Whether a line says in short what a few sentences of one passage say. */
function isCondensed({ text, words }: Line, passages: Passage[]): boolean {
  const found = condensedFrom(text, passages);
  if (!found || wordCount(found.sentences) > words.length * widest) return false;
  const shared = sharedInOrder(
    words,
    found.sentences.flatMap((sentence) => sentence.words),
  );
  const least = words.length <= headingLength ? shares.short : shares.long;
  return shared >= words.length * least;
}

/** Whether a phrase is all that a sentence says. */
const isWholeSentence = ({ words }: Line, passages: Passage[]): boolean =>
  passages.some(({ sentences }) =>
    sentences.some((sentence) => sentence.words.join(' ') === words.join(' ')),
  );

function decideQuote(line: Line, passages: Passage[]): void {
  const isPhrase = !endsInStop(line.text) || isQuoted(line.text);
  if (quotedFrom(line.text, passages)) {
    if (line.words.length >= fewest || (line.words.length > 2 && isWholeSentence(line, passages)))
      decide(line, 'pull-quote');
  } else if (
    isPhrase &&
    !isQuoted(line.text) &&
    line.words.length >= fewest &&
    isCondensed(line, passages)
  ) {
    line.edited = true;
    decide(line, 'pull-quote');
  }
}

const namesSpeaker = /^[–—-]{1,2}\s*\S.{1,80}$/u;

/** Lines that say again what stands nearby, to be set large. Who is said to speak in the next line is left out. */
export function findPullQuotes(lines: readonly Line[]): void {
  const passagesOf = remembered();
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line) || line.words.length > most) continue;
    if (endsInQuestion(line.text) || holdsAddress(line.text)) continue;
    const nearby = candidates(lines, index);
    if (nearby.length === 0) continue;
    decideQuote(line, nearby.flatMap(passagesOf));
    const next = lines[index + 1];
    if (
      !isOpen(line) &&
      next &&
      isOpen(next) &&
      namesSpeaker.test(next.text) &&
      !endsInStop(next.text)
    )
      decide(next, 'furniture', 'It says who speaks in the pull-quote above.');
  }
}
