import { relative, sep } from 'node:path';
import { codeOf } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';

/** What is said of a folder that is called as a file is. */
export const isFolder = 'is a folder where a file is meant. Rename it, or move it elsewhere';

const denied = 'may not be read. Give yourself the right to read it';

/** What keeps content from being read, by the system's code, and how to mend it. */
const faults: Record<string, string> = {
  EACCES: denied,
  EPERM: denied,
  EISDIR: isFolder,
  ENOTDIR: 'is a file where a folder is meant. Rename it, or move it elsewhere',
  ELOOP: 'is a link that leads in a circle. Put the file itself in its place',
};

/** Something that is being read, and its path from the project's root. */
export type Reading<T> = readonly [path: string, reading: Promise<T>];

/** Tells of what the system does not let us read, which may lie deeper than what was asked for; other faults go on. */
function unreadable(error: unknown, root: string, asked: string): Problem {
  const message = faults[codeOf(error) ?? ''];
  if (!message || !(error instanceof Error)) throw error;
  const path = 'path' in error ? relative(root, String(error.path)) : asked;
  return { file: path.split(sep).join('/'), line: 1, severity: 'error', message };
}

/**
 * Waits for all that is being read, and tells of what cannot be.
 *
 * @param root the project's root
 */
export async function readAll<T>(
  root: string,
  readings: readonly Reading<T>[],
): Promise<{ read: T[]; problems: Problem[] }> {
  const settled = await Promise.allSettled(readings.map(([, reading]) => reading));
  return {
    read: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    problems: settled.flatMap((one, index) =>
      one.status === 'rejected' ? [unreadable(one.reason, root, readings[index]?.[0] ?? '')] : [],
    ),
  };
}
