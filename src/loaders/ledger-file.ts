import { readFileSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ledgerFile, ledgerSchema, type Ledger } from '../schemas/ledger.ts';
import { ifThereNow } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import { readYaml } from './read-yaml.ts';
import { readAll } from './unreadable.ts';

/** Path of an article's ledger from the project's root. */
export const ledgerPath = (slug: string): string => `content/articles/${slug}/${ledgerFile}`;

/**
 * The folders that have a ledger, with an article or without one.
 *
 * @param root the project's root
 */
export const ledgerSlugs = async (root: string): Promise<string[]> =>
  (await Array.fromAsync(glob(ledgerPath('*'), { cwd: root }))).map((path) =>
    basename(dirname(path)),
  );

const remedy = `Restore the file as it last was, then run “npm run anchors”`;

/** What is wrong with the text of a ledger, without a remedy. JSON is YAML, whose reader knows the lines. */
function faults(source: string, file: string): Problem[] {
  const { problems } = readYaml(source, ledgerSchema, { file, firstLine: 1 });
  try {
    JSON.parse(source);
    return problems;
  } catch (error) {
    const told = /line (\d+)/.exec(String(error))?.[1];
    const line = told ? Number(told) : (problems[0]?.line ?? 1);
    return [{ file, line, severity: 'error', message: 'the ledger is not valid JSON' }];
  }
}

/** The ledger in a text that is just as it was written, which needs no slow search for faults. */
function untouched(source: string): Ledger | undefined {
  try {
    const { data } = ledgerSchema.safeParse(JSON.parse(source));
    return data && printLedger(data) === source ? data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The ledger of an article; an empty one where there is no file yet.
 *
 * @param root the project's root
 */
export async function readLedger(
  root: string,
  slug: string,
): Promise<{ data: Ledger; problems: [] } | { data?: undefined; problems: Problem[] }> {
  const file = ledgerPath(slug);
  const { read, problems: unread } = await readAll(root, [
    [file, Promise.try(() => ifThereNow(() => readFileSync(join(root, file), 'utf8')))],
  ]);
  if (unread.length > 0) return { problems: unread };
  const [source] = read;
  if (source === undefined) return { data: {}, problems: [] };
  const data = untouched(source);
  if (data) return { data, problems: [] };
  const problems = faults(source, file);
  if (problems.length === 0) {
    return { data: ledgerSchema.parse(JSON.parse(source)), problems: [] };
  }
  const told = problems.map((problem) => {
    const [what = ''] = problem.message.split('. ', 1);
    return { ...problem, message: `${what}. ${remedy}` };
  });
  return { problems: told };
}

const sorted = <Entry>(record: Record<string, Entry>): [string, Entry][] =>
  Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

/** An object of JSON whose keys are sorted and stand on a line each. */
function lines<Entry>(
  record: Record<string, Entry>,
  indent: string,
  print: (entry: Entry) => string,
): string {
  const entries = sorted(record).map(
    ([key, entry]) => `${indent}  ${JSON.stringify(key)}: ${print(entry)}`,
  );
  return entries.length > 0 ? `{\n${entries.join(',\n')}\n${indent}}` : '{}';
}

const onOneLine = (entry: Record<string, string>): string => {
  const fields = Object.entries(entry).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
};

/** A ledger as its file says it: an id or a section on each line, sorted, so that a change is a line's change. */
export const printLedger = (ledger: Ledger): string =>
  `${lines(ledger, '', ({ ids, sections }) =>
    [
      `{\n    "ids": ${lines(ids, '    ', onOneLine)},`,
      `    "sections": ${lines(sections, '    ', onOneLine)}\n  }`,
    ].join('\n'),
  )}\n`;

export const writeLedger = (root: string, slug: string, ledger: Ledger): Promise<void> =>
  writeFile(join(root, ledgerPath(slug)), printLedger(ledger));
