import { decide, isOpen, runFrom, type Line } from '../line.ts';
import {
  endsInQuestion,
  endsInStop,
  isQuoted,
  leadsOn,
  sentenceCount,
} from './text-shape.ts';
import { isProse } from './furniture.ts';
import { withoutMark } from './lists.ts';
import { addressing, pointingBack, questionWord, turning } from '../words/cues.ts';
import { kindNamedIn } from '../words/kickers.ts';

const longest = { words: 12, characters: 90 };

/** Words that a heading in quotation marks has at most. */
const longestQuotation = 8;

const beginsAsHeading = /^[“"«'‘(\[]?[\p{Lu}\p{Lo}\p{N}]/u;

/** Whether a line is short, opens as a heading does and does not end as a sentence. */
function looksLikeHeading({ text, words }: Line): boolean {
  if (words.length === 0 || words.length > longest.words || text.length > longest.characters) return false;
  if (endsInStop(text) || leadsOn(text) || (isQuoted(text) && words.length > longestQuotation) || text.includes('\t')) return false;
  return beginsAsHeading.test(text) && sentenceCount(withoutMark(text)) === 1;
}

/** A question of the running text turns to what was said before it. */
const isRunningQuestion = ({ text }: Line): boolean =>
  endsInQuestion(text) && (turning.test(text) || addressing.test(text));

const isText = ({ kind, text, words }: Line): boolean =>
  kind === undefined
    ? endsInStop(text) || leadsOn(text) || words.length > longest.words
    : ['paragraph', 'list', 'table', 'caption', 'credit', 'pull-quote', 'figure'].includes(kind);

/** What follows a line, furniture and repeats left out. */
const following = (lines: readonly Line[], index: number): Line | undefined =>
  lines
    .slice(index + 1, index + 12)
    .find(({ kind }) => kind !== 'furniture' && kind !== 'repeat' && kind !== 'date');

/** Lines in a row, each like a heading, from which on they are verse or a list. */
const tooMany = 3;

/** Whether lines that could be headings are: of too many in a row, or with nothing below them, none is. */
function decideRun(run: Line[], next: Line | undefined, isVerse: boolean, isLast: boolean): void {
  const [first] = run;
  if (isLast && !isVerse) {
    for (const line of run) decide(line, 'furniture');
    if (first) first.doubt = 'It stands below the text, like the foot of a page.';
  } else if (run.length >= tooMany || isVerse) {
    for (const line of run) decide(line, 'paragraph');
    if (first) first.doubt = 'Short lines stand together: headings, verse or a list?';
  } else
    for (const [place, line] of run.entries()) decideHeading(line, run[place + 1] ?? next);
}

function doubtOfHeading({ text }: Line, next: Line | undefined): string | undefined {
  if (!next || !isText(next)) return 'No text follows it at once.';
  if (isQuoted(text)) return 'It is a quotation and could be a paragraph.';
  return endsInQuestion(text) && !questionWord.test(text)
    ? 'It is a question and could be a paragraph.'
    : undefined;
}

function decideHeading(line: Line, next: Line | undefined): void {
  if (isRunningQuestion(line)) decide(line, 'paragraph', 'It is a question and could be a heading.');
  else decide(line, 'heading', doubtOfHeading(line, next));
}

/** Words from which a line without stop is a caption rather than a heading, and up to which it can be one. */
const captionLength = { least: 9, most: 45 };

const isUnstopped = ({ text }: Line): boolean =>
  !endsInStop(text) && !leadsOn(text) && !endsInQuestion(text);

/** What is left when all rules have spoken: paragraphs, but for long lines without stop among them. */
function decideRest(line: Line, isVerse: boolean): void {
  const isLong =
    line.words.length >= captionLength.least && line.words.length <= captionLength.most;
  if (isVerse || !isUnstopped(line) || line.kind === 'paragraph') decide(line, 'paragraph', line.doubt);
  else if (isLong && !isQuoted(line.text)) {
    decide(line, 'caption', 'It has no full stop, repeats nothing nearby and no credit stands beside it.');
    line.figure = { caption: line.text };
  } else decide(line, 'paragraph', 'It has no full stop: paragraph, heading or caption?');
}

/** Questions from which on a text may be an interview, and the share of them that must address somebody. */
const interview = { questions: 4, addressing: 1 / 3 };

const saysInterview = ({ kind, text }: Line): boolean =>
  (kind === 'kicker' && kindNamedIn(text) === 'interview') ||
  (kind === 'byline' && /^(?:interview|حوار|حاور|أجر[ىت])/i.test(text));

/** Questions that somebody is asked are part of the text and divide it into nothing. */
function findInterview(lines: readonly Line[]): void {
  const questions = lines.filter(
    (line) => isOpen(line) && endsInQuestion(line.text) && looksLikeHeading(line),
  );
  const addressed = questions.filter(({ text }) => addressing.test(text)).length;
  const isAsked =
    questions.length >= interview.questions &&
    addressed >= questions.length * interview.addressing;
  const [only, ...others] = questions;
  if (only && others.length === 0 && pointingBack.test(only.text))
    decide(only, 'paragraph', 'It is a question and could be a heading.');
  if (!isAsked && !lines.some(saysInterview)) return;
  for (const line of questions) decide(line, 'paragraph');
  const [first] = questions;
  if (first) first.doubt = 'The text reads like an interview, so its questions are no headings.';
}

/** Headings; then paragraphs, which is all that is left. */
export function findHeadings(lines: readonly Line[]): void {
  const isVerse = !lines.some(isProse);
  const lastText = lines.findLastIndex(
    (line) => (isOpen(line) || line.kind === 'paragraph') && endsInStop(line.text),
  );
  findInterview(lines);
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line) || !looksLikeHeading(line)) continue;
    const run = runFrom(lines, index, (other) => isOpen(other) && looksLikeHeading(other));
    const next = following(lines, index + run.length - 1);
    decideRun(run, next, isVerse, index > lastText);
  }
  for (const line of lines) if (isOpen(line)) decideRest(line, isVerse);
}
