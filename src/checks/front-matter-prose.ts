import { frontMatterStart } from '../loaders/front-matter.ts';
import type { Read, WrittenScalar } from '../loaders/read-yaml.ts';
import { ProseRun } from '../markdown/prose-run.ts';

/** The fields that readers read as they stand. */
const fields = [
  ['headline'],
  ['standfirst'],
  ['dateline'],
  ['lead', 'alt'],
  ['lead', 'caption'],
  ['lead', 'place'],
] as const;

/** What is written otherwise than it is read, besides broken lines. */
const escapes: Partial<Record<WrittenScalar['style'], string>> = {
  QUOTE_DOUBLE: String.raw`\\[\s\S]`,
  QUOTE_SINGLE: "''",
};

/** The text within the marks that its style puts around it, and where it begins. */
function within(source: string, { style, start, end }: WrittenScalar): [raw: string, at: number] {
  if (style.startsWith('QUOTE')) return [source.slice(start + 1, end - 1), start + 1];
  if (!style.startsWith('BLOCK')) return [source.slice(start, end), start];
  const header = source.indexOf('\n', start);
  return [source.slice(header, end).trimEnd(), header];
}

function runOf(source: string, scalar: WrittenScalar): ProseRun {
  const run = new ProseRun();
  const [raw, at] = within(source, scalar);
  const escape = escapes[scalar.style];
  const special = new RegExp(`\\r?\\n[ \\t\\r\\n]*${escape ? `|${escape}` : ''}`, 'g');
  let from = 0;
  for (const { 0: found, index } of raw.matchAll(special)) {
    run.add(raw.slice(from, index), at + from);
    from = index + found.length;
    const quote = /^(?:\\"|'')$/.test(found) ? found.slice(1) : undefined;
    if (quote) run.addWritten(quote, at + index, at + from);
    else run.addGap(found.includes('\n') ? '\n' : undefined);
  }
  run.add(raw.slice(from), at + from);
  return run;
}

/** The texts of the updates, as many as are written. */
function updateTexts(written: unknown): [string, number, string][] {
  const { updates } = (written ?? {}) as { updates?: unknown };
  return Array.isArray(updates) ? updates.map((_, index) => ['updates', index, 'text']) : [];
}

/** The prose of a front matter, each field as it stands in the article's source. */
export function frontMatterProse(source: string, read: Read<unknown>): ProseRun[] {
  const start = frontMatterStart(source);
  return [...fields, ...updateTexts(read.written)].flatMap((path) => {
    const scalar = read.scalarAt(path);
    if (!scalar) return [];
    return [runOf(source, { ...scalar, start: start + scalar.start, end: start + scalar.end })];
  });
}
