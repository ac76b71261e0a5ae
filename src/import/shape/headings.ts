import { decide, isOpen, runFrom, type Line } from '../line.ts';
import { questionWord } from '../words/cues.ts';
import { isProse } from './furniture.ts';
import { longestHeading, looksLikeHeading } from './heading-shape.ts';
import { findQuestions } from './questions.ts';
import { endsInQuestion, endsInStop, isQuoted, leadsOn } from './text-shape.ts';

const isText = ({ kind, text, words }: Line): boolean =>
  kind === undefined
    ? endsInStop(text) || leadsOn(text) || words.length > longestHeading.words
    : ['paragraph', 'list', 'table', 'caption', 'credit', 'pull-quote', 'figure'].includes(kind);

/** What follows a line, furniture and repeats left out. */
const following = (lines: readonly Line[], index: number): Line | undefined =>
  lines
    .slice(index + 1, index + 12)
    .find(({ kind }) => kind !== 'furniture' && kind !== 'repeat' && kind !== 'date');

/** Whether a line goes on with the sentence of the one before it, which is no heading then. */
const beginsSmall = (line: Line | undefined): boolean =>
  line?.kind === undefined && /^\p{Ll}/u.test(line?.text ?? '');

/** Lines in a row, each like a heading, from which on they are verse or a list. */
const tooMany = 3;

/** What the whole text tells of its headings. */
interface Custom {
  /** No line is long: it is verse, or a list of something. */
  isVerse: boolean;
  /** The source marks its headings, so that what it does not mark is hardly one. */
  isMarked: boolean;
  /** Place of the last line that is surely text. */
  lastText: number;
}

function customOf(lines: readonly Line[]): Custom {
  return {
    isVerse: !lines.some(isProse),
    isMarked: lines.some(({ kind }) => kind === 'heading'),
    lastText: lines.findLastIndex(
      ({ kind, text }) =>
        kind === 'list' ||
        kind === 'table' ||
        ((kind === undefined || kind === 'paragraph') && endsInStop(text)),
    ),
  };
}

function doubtOfHeading({ text }: Line, next: Line | undefined): string | undefined {
  if (!next || !isText(next)) return 'No text follows it at once.';
  if (isQuoted(text)) return 'It is a quotation and could be a paragraph.';
  return endsInQuestion(text) && !questionWord.test(text)
    ? 'It is a question and could be a paragraph.'
    : undefined;
}

/** All lines of a run alike, with a doubt that is told once. */
function decideAll(run: readonly Line[], kind: 'furniture' | 'paragraph', doubt: string): void {
  for (const [place, line] of run.entries()) decide(line, kind, place === 0 ? doubt : undefined);
}

const below = 'It stands below the text, like the foot of a page.';

/** Whether lines that could be headings are: of too many in a row, or with nothing below them, none is. */
function decideRun(run: readonly Line[], next: Line | undefined, place: number, custom: Custom) {
  if (place > custom.lastText && !custom.isVerse) {
    decideAll(run, 'furniture', below);
  } else if (custom.isVerse || run.length >= tooMany) {
    decideAll(run, 'paragraph', 'Short lines stand together: headings, verse or a list?');
  } else if (custom.isMarked) {
    decideAll(run, 'paragraph', 'It is short, but the source does not mark it as a heading.');
  } else {
    for (const [index, line] of run.entries())
      decide(line, 'heading', doubtOfHeading(line, run[index + 1] ?? next));
  }
}

/** Words that a line of a page's foot has at most, whatever it begins with. */
const longestFoot = 4;

/** What stands below a text and says too little to belong to it. */
function decideFoot(lines: readonly Line[], { isVerse, lastText }: Custom): void {
  if (isVerse) return;
  for (const line of lines.slice(lastText + 1)) {
    const isShort = isOpen(line) && line.words.length <= longestFoot && !isQuoted(line.text);
    if (isShort && !endsInQuestion(line.text)) decide(line, 'furniture', below);
  }
}

/** Short lines without stop that stand over a text. */
export function findHeadings(lines: readonly Line[]): void {
  const custom = customOf(lines);
  findQuestions(lines);
  decideFoot(lines, custom);
  const goesOn = (line: Line): boolean => beginsSmall(following(lines, lines.indexOf(line)));
  const isCandidate = (line: Line): boolean =>
    isOpen(line) && looksLikeHeading(line) && !goesOn(line);
  for (const [index, line] of lines.entries()) {
    if (!isCandidate(line)) continue;
    const run = runFrom(lines, index, isCandidate);
    decideRun(run, following(lines, index + run.length - 1), index, custom);
  }
}
