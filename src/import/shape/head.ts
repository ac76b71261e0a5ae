import {
  couldBeByline,
  isByline,
  isDateLine,
  isMailAddress,
  isOutlet,
  isRole,
  placeOfDate,
} from './bylines.ts';
import { decide, isOpen, type Line } from '../line.ts';
import type { Repeats } from './repeats.ts';
import { endsInQuestion, endsInStop, sentenceCount } from './text-shape.ts';
import { kindNamedIn } from '../words/kickers.ts';

/** More than a standfirst has. */
const longest = { words: 75, sentences: 4 };

/** Lines after the headline among which the head of an article ends. */
const reach = 24;

/** A place in capitals or before a dash, with which the first paragraph of a dispatch begins. */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,[^–—-]{1,30})?\s+(?:\([^)]{2,30}\)\s*)?[–—-]|\p{Lu}[\p{L}\s.'’-]{1,30}(?:,\s?\p{Lu}[\p{L}\s.]{1,30})?\s+(?:\([^)]{2,30}\)\s*)?[–—]\s)|^[\p{L}\s]{2,25}\s*[(/،-]\s*(?:رويترز|أ ف ب|الأناضول|سانا|وكالات)/u;

/** Fewest words of such a paragraph. */
const dispatch = 12;

const isBody = (line: Line): boolean =>
  line.words.length > longest.words ||
  (line.words.length >= dispatch && dateline.test(line.text)) ||
  sentenceCount(line.text) >= longest.sentences;

/** Bylines and dates above the text; names count beside a line that is plainly one of them. */
export function findBylines(lines: readonly Line[], headline: number): void {
  const end = lines.findIndex((line, index) => index > headline && isOpen(line) && isBody(line));
  const head = lines.slice(headline + 1, end < 0 ? reach : end).slice(0, reach);
  for (const line of head) {
    if (!isOpen(line)) continue;
    if (isDateLine(line.text)) decide(line, 'date');
    else if (isByline(line.text)) decide(line, 'byline');
    else if (isOutlet(line.text)) decide(line, 'furniture');
  }
  const isPlain = (line: Line | undefined): boolean =>
    line?.kind === 'byline' ||
    line?.kind === 'date' ||
    (line !== undefined && (isRole(line.text) || isMailAddress(line.text)));
  for (const [index, line] of head.entries()) {
    if (isOpen(line) && head[index - 1]?.kind === 'byline' && placeOfDate(line.text)) {
      decide(line, 'date');
      continue;
    }
    if (!(isOpen(line) ? couldBeByline(line.text) : isMailAddress(line.text))) continue;
    if (isPlain(head[index - 1]) || isPlain(head[index + 1])) decide(line, 'byline');
  }
}

/** Ends of the head: what stands above a text and never within it. */
const ofFigure: readonly Line['kind'][] = ['credit', 'caption', 'figure'];
const marks: readonly Line['kind'][] = ['date', 'byline', ...ofFigure];

/** A credit without its caption tells nothing of what stands above it. */
const isLone = ({ kind, doubt }: Line): boolean => kind === 'credit' && doubt !== undefined;

const isText = ({ kind }: Line): boolean =>
  kind === 'heading' || kind === 'paragraph' || kind === 'list' || kind === 'table';

/** Open lines that may stand before the end of a head: a standfirst in two parts. */
const parts = 2;

/**
 * Where the text begins: after the last mark before which no more lines are open than a standfirst has. A headline that
 * comes again ends the head for certain.
 */
export function bodyStart(lines: readonly Line[], headline: number, repeats: Repeats): number {
  const first = lines[headline];
  let start = headline + 1;
  let open = 0;
  let hasFigure = false;
  let hasStandfirst = false;
  for (const [offset, line] of lines.slice(start, start + reach).entries()) {
    const index = headline + 1 + offset;
    const isAgain = first !== undefined && repeats.get(line) === first;
    if (isAgain && open <= parts + 1) return afterFurniture(lines, index + 1);
    if (isOpen(line) ? hasStandfirst || isBody(line) || (open += 1) > parts : isText(line)) break;
    // A line above the byline is the standfirst, so one below it begins the text.
    hasStandfirst ||= open > 0 && (line.kind === 'byline' || line.kind === 'date');
    const original = repeats.get(line);
    const isFigure = [line, original].some((one) => one && ofFigure.includes(one.kind));
    // A second figure behind an open line stands in the text already, and so does a picture behind a first one.
    if (isFigure && hasFigure && index > start) break;
    if ((line.kind === 'figure' || isLone(line)) && open > 0) break;
    hasFigure ||= isFigure;
    if (marks.includes(line.kind) || (original && !isOpen(original))) start = index + 1;
  }
  return afterFurniture(lines, start);
}

/** Steps over what a page puts between head and text. */
function afterFurniture(lines: readonly Line[], from: number): number {
  const rest = lines.slice(from);
  const first = rest.findIndex(
    ({ kind }) => !['furniture', 'date', 'byline', 'repeat'].includes(kind ?? ''),
  );
  return first < 0 ? from : from + first;
}

/** Words from which a line without stop can be a standfirst and not a heading. */
const phrase = 8;

/** What stands open in the head is the standfirst; without a head, a long line without stop is. */
export function findStandfirst(lines: readonly Line[], headline: number, start: number): void {
  const open = lines.slice(headline + 1, start).filter(isOpen);
  const isMarked = lines.some(({ kind }) => kind === 'standfirst');
  for (const line of open) {
    if (kindNamedIn(line.text)) decide(line, 'kicker');
    else if (isMarked)
      decide(line, 'paragraph', 'It stands above the text, which has a standfirst already.');
    else if (couldBeByline(line.text)) {
      decide(line, 'byline', 'It is short and stands above the text: a name?');
    } else decide(line, 'standfirst');
  }
  const next = lines[headline + 1];
  if (isMarked || open.length > 0 || !next || !isOpen(next)) return;
  if (lines[headline + 2]?.kind === 'figure')
    next.doubt = 'It stands between headline and picture and could be the standfirst.';
  const isEnded = endsInStop(next.text) || endsInQuestion(next.text);
  if (!isEnded && next.words.length >= phrase)
    decide(next, 'standfirst', 'It stands under the headline and has no full stop.');
}
