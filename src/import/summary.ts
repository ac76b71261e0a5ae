import { languages } from '../i18n/languages.ts';
import { pendingWord } from '../schemas/pending.ts';
import type { Imported } from './import-file.ts';
import type { Line, LineKind } from './line.ts';
import { publicationDay } from './shape/bylines.ts';
import { leftOut, madeOf } from './write/body.ts';

/** Lines that are listed one by one; the rest of a long list is counted. */
const most = 30;

const counted: [LineKind, one: string, many: string][] = [
  ['paragraph', 'paragraph', 'paragraphs'],
  ['heading', 'heading', 'headings'],
  ['pull-quote', 'pull-quote', 'pull-quotes'],
  ['list', 'list', 'lists'],
  ['table', 'table', 'tables'],
];

const amount = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Lines of a list or table in a row are one. */
const begins = ({ kind, node }: Line, before: Line | undefined): boolean =>
  (kind !== 'list' && kind !== 'table') || node.type === kind || before?.kind !== kind;

function counts(lines: readonly Line[]): string {
  const figures = lines.filter(({ figure }) => figure?.caption);
  const without = figures.filter(({ figure }) => !figure?.image);
  const parts = counted.flatMap(([kind, one, many]) => {
    const n = lines.filter(
      (line, index) => line.kind === kind && begins(line, lines[index - 1]),
    ).length;
    return n > 0 ? [amount(n, one, many)] : [];
  });
  if (figures.length > 0) {
    const missing = without.length > 0 ? ` (${without.length} without a file)` : '';
    parts.push(`${amount(figures.length, 'figure', 'figures')}${missing}`);
  }
  return parts.join(', ');
}

const opening = (text: string): string =>
  text.length > 70 ? `${text.slice(0, 70).trimEnd()}…` : text;

function listed(title: string, lines: readonly Line[], tell: (line: Line) => string): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, most).map((line) => `  ${tell(line)}`);
  const rest = lines.length - shown.length;
  return ['', `${title}: ${lines.length}`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

const pendingIn = (fields: Imported['fields']): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === pendingWord
      ? [name]
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? pendingIn(value as Imported['fields']).map((field) => `${name}.${field}`)
        : [],
  );

/** Whether the article keeps nothing of a line: a date counts if it is that of publication. */
const isDropped = ({ kind, text }: Line, { published }: Imported['fields']): boolean =>
  leftOut.includes(kind) || (kind === 'date' && publicationDay(text) !== published);

/** What an import made of a file, what it left out and what it was unsure of, as lines for the terminal. */
export function summaryOf({ path, source, language, lines, fields, notes }: Imported): string[] {
  const unit =
    source.format === 'plain text' || source.format === 'Markdown' ? 'line' : 'paragraph';
  const at = ({ place }: Line): string => `${unit} ${place}`;
  const readAs = [source.format, source.encoding, languages[language].name].filter(Boolean);
  const doubtful = lines.filter(({ doubt }) => doubt);
  const dropped = lines.filter((line) => isDropped(line, fields) && !line.doubt);
  const pending = pendingIn(fields);
  return [
    `Read as ${readAs.join(', ')}.`,
    `Wrote ${path}: ${counts(lines)}.`,
    ...notes,
    ...listed('Left out', dropped, (line) => `${at(line)}: ${opening(line.text)}`),
    ...listed(
      'Doubtful',
      doubtful,
      (line) =>
        `${at(line)}: ${line.kind ? madeOf[line.kind] : ''}. ${line.doubt ?? ''} (${opening(line.text)})`,
    ),
    ...(pending.length > 0 ? ['', `Not in the text, so pending: ${pending.join(', ')}`] : []),
    '',
    'npm run dev shows it as a draft. npm run check lists what is pending and doubtful; delete each “check:” comment',
    'when you have looked. Remove “draft: true” to publish it.',
  ];
}
