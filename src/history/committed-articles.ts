import { git } from './git.ts';

/** An article's file as it stood at the end of a day. */
export interface CommittedFile {
  /** `2025-11-09` */
  day: string;
  /** Git's name for its content. */
  blob: string;
}

const log = [
  'log',
  // What a branch went through before it was merged was not published.
  ...['--first-parent', '-m'],
  ...['--raw', '--no-abbrev', '--find-renames', '--root', '--relative'],
  ...['--no-color', '--no-ext-diff', '--no-show-signature'],
  ...['--date=format-local:%Y-%m-%d', '--format=%ad'],
  ...['--', ':(glob)content/articles/*/*.md'],
];

/** A line of `--raw`: modes, the contents' names before and after, what was done, and the path or both paths. */
const change = /^:\d+ \d+ \w+ (\w+) [AMR]\d*\t([^\t]+)(?:\t([^\t]+))?$/;

/**
 * Reads git's log, newest first. A file keeps its history when its folder is renamed.
 *
 * @returns by path as it is today; the newest first, one for each day
 */
function readLog(lines: string[]): Map<string, CommittedFile[]> {
  const files = new Map<string, CommittedFile[]>();
  const today = new Map<string, string>();
  let day = '9999-12-31';
  for (const line of lines) {
    // A commit that was moved may be dated after those that follow it.
    if (/^\d{4}-/.test(line) && line < day) day = line;
    const [, blob, path, renamed] = change.exec(line) ?? [];
    if (!blob || !path) continue;
    const name = today.get(renamed ?? path) ?? renamed ?? path;
    if (renamed) today.set(path, name);
    const versions = files.get(name) ?? [];
    if (versions.at(-1)?.day !== day) files.set(name, [...versions, { day, blob }]);
  }
  return files;
}

/**
 * The forms that articles had, as git knows them: one for each day, the last of that day.
 *
 * @param root the project's root
 * @returns by path from the root, newest first; nothing where there is no git, or where its history is cut off
 * @see src/decisions/0029-history-by-the-day.md
 */
export async function committedArticles(root: string): Promise<Map<string, CommittedFile[]>> {
  const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() === 'true') {
    console.info('This clone is shallow, so no article gets a page that tells what changed.');
    return new Map();
  }
  const told = shallow && (await git(root, log));
  return readLog(told?.toString().split('\n') ?? []);
}
