import { execFile } from 'node:child_process';

/**
 * What git answers; nothing where git is missing, refuses, or knows no repository here.
 *
 * @param folder in which it runs
 * @param input given on its standard input
 */
export const git = (folder: string, args: string[], input = ''): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const options = {
      cwd: folder,
      encoding: 'buffer' as const,
      maxBuffer: Infinity,
      env: { ...process.env, TZ: 'UTC' }, // days are those of UTC, as dates in front matter are
    };
    const child = execFile('git', args, options, (error, stdout) => {
      resolve(error ? undefined : stdout);
    });
    child.stdin?.on('error', () => undefined); // git has ended; the callback says so
    child.stdin?.end(input);
  });
