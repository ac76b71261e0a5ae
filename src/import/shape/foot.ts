import { isByline, isDateLine, isWireTail, namesIn } from './bylines.ts';
import { decide, isOpen, type Line } from '../line.ts';
import { isOffer } from '../words/furniture-phrases.ts';
import { endsInStop, looksLikeName } from './text-shape.ts';

/** More words than a sentence about the writer has. */
const longestNote = 60;

const dashes = /^[–—-]{1,2}\s*/;

const isSignature = ({ text, words }: Line): boolean => {
  const name = text.replace(dashes, '');
  if (!name || isByline(text)) return true;
  return looksLikeName(name) && !endsInStop(text) && (words.length > 1 || name !== text);
};

/** Names that sign the text, above it or below. */
const signatures = (lines: readonly Line[]): string[] =>
  [
    ...lines.filter(({ kind }) => kind === 'byline'),
    ...lines.slice(-8).filter((line) => isOpen(line) && isSignature(line)),
  ]
    .flatMap(({ text }) => namesIn(text.replace(dashes, '')))
    .filter((name) => name.includes(' '));

/** Whether a line tells of somebody who signs the text: it begins with the name. */
const isNote = ({ text, words }: Line, names: readonly string[]): boolean =>
  words.length <= longestNote && names.some((name) => text.startsWith(name));

/** Takes the offer of a newsletter from the end of a text; its words are told. */
function findOffer(lines: readonly Line[]): void {
  for (const line of lines.toReversed()) {
    if (aside.includes(line.kind)) continue;
    if (!isOpen(line) || line.words.length > longestNote || !isOffer(line.text)) return;
    decide(line, 'furniture', 'It reads like the offer of a newsletter.');
  }
}

const aside: readonly Line['kind'][] = ['furniture', 'byline', 'date', 'repeat'];

/** What stands below a text: who wrote it, who helped, and dates, which stand within a text as little as above it. */
export function findFoot(lines: readonly Line[]): void {
  findOffer(lines);
  for (const line of lines) {
    if (!isOpen(line)) continue;
    if (isDateLine(line.text)) decide(line, 'date');
    else if (isWireTail(line.text)) decide(line, 'byline');
  }
  const names = signatures(lines);
  for (const line of lines.toReversed()) {
    if (line.kind === 'break') decide(line, 'furniture');
    if (aside.includes(line.kind) || line.node.type === 'footnoteDefinition') continue;
    if (!isOpen(line) || !(isSignature(line) || isNote(line, names))) return;
    decide(line, 'byline');
  }
}
