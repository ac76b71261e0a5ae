import { decide, isOpen, runFrom, type Line } from '../line.ts';
import { endsInStop } from './text-shape.ts';
import {
  isBreadcrumbs,
  isFurniture,
  isLabel,
  isLabelOfOne,
  isAboutNewsletter,
  isNewsletterLabel,
} from '../words/furniture-phrases.ts';

/** Words from which a line that ends in a stop is surely prose. */
const prose = 12;

/** More words than the title of another article has. */
const longestTitle = 18;

export const isProse = ({ text, words }: Line): boolean =>
  words.length >= prose && endsInStop(text);

/** A note stands below everything, wherever its mark is. */
const isNote = ({ node }: Line): boolean => node.type === 'footnoteDefinition';

const isTitle = (line: Line): boolean =>
  (isOpen(line) || line.kind === 'heading' || line.kind === 'list') &&
  line.words.length <= longestTitle &&
  !endsInStop(line.text);

/** The titles below a label that stands within the text. */
function titlesBelow(lines: readonly Line[], label: number): Line[] {
  const below = lines.slice(label + 1, label + 12);
  const end = below.findIndex((line) => !isTitle(line));
  const titles = end < 0 ? below : below.slice(0, end);
  return isLabelOfOne(lines[label]?.text ?? '') ? titles.slice(0, 1) : titles;
}

/** Lines of a newsletter's form, which may end in a full stop. */
function decideForm(lines: readonly Line[], label: number): void {
  const form = runFrom(
    lines,
    label + 1,
    (line) =>
      line.kind === 'furniture' ||
      (isOpen(line) && line.words.length <= longestTitle && isAboutNewsletter(line.text)),
  );
  for (const line of form.slice(0, 6)) decide(line, 'furniture');
}

/** Before a paragraph the last of several titles may be the paragraph's own heading. */
function decideTitles(lines: readonly Line[], label: number): void {
  const titles = titlesBelow(lines, label);
  const next = lines[label + titles.length + 1];
  const isRepeated = (title: Line): boolean =>
    lines.slice(label + titles.length + 1).some(({ text }) => text === title.text);
  for (const [index, title] of titles.entries()) {
    const isLast = index === titles.length - 1;
    const mayBeHeading = isLast && index > 0 && next && isProse(next) && !isRepeated(title);
    decide(
      title,
      'furniture',
      mayBeHeading ? 'It follows titles of other articles, but could be a heading.' : undefined,
    );
  }
}

const pageNumber = /^(?:page |p\. ?)?[\d٠-٩]{1,4}(?: (?:of|\/) [\d٠-٩]{1,4})?$/i;

/** Lines that come again beside the number of a page: the head of each page of a document. */
function findRunningHeads(lines: readonly Line[]): void {
  const beside = new Set<string>();
  const count = new Map<string, number>();
  for (const [index, { text }] of lines.entries()) {
    count.set(text, (count.get(text) ?? 0) + 1);
    const around = [lines[index - 1], lines[index + 1]];
    if (around.some((other) => other && pageNumber.test(other.text))) beside.add(text);
  }
  for (const line of lines.filter(isOpen)) {
    if (pageNumber.test(line.text) || (beside.has(line.text) && (count.get(line.text) ?? 0) > 1))
      decide(line, 'furniture');
  }
}

/** What a page writes around an article: menus, sharing, titles of other articles, tags. */
export function findFurniture(lines: readonly Line[]): void {
  findRunningHeads(lines);
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'furniture') continue;
    if (!isOpen(line) && line.kind !== 'heading') continue;
    if (line.words.length === 0 && (index < firstProse || index > lastProse)) {
      decide(line, 'furniture'); // stars, arrows, rules
      continue;
    }
    const isFirst = index < firstProse && isBreadcrumbs(line.text);
    if (!isFurniture(line.text) && !isLabel(line.text) && !isFirst) continue;
    decide(line, 'furniture');
    if (isNewsletterLabel(line.text)) decideForm(lines, index);
    if (!isLabel(line.text)) continue;
    if (index > lastProse) {
      for (const below of lines.slice(index)) if (!isNote(below)) decide(below, 'furniture');
    } else decideTitles(lines, index);
  }
}
