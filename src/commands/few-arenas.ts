/**
 * Starts the program once more, in the place of itself, where it runs on Linux without a limit of its memory's arenas. The
 * C library gives a thread an arena of its own and returns little of it: a build with its threads would hold twice as
 * much as it uses. The library reads the limit when a program starts, and at no other time.
 *
 * @see src/decisions/0101-few-arenas.md
 */
export function fewArenas(): void {
  if (process.platform !== 'linux' || process.env['MALLOC_ARENA_MAX'] !== undefined) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], {
    ...env,
    MALLOC_ARENA_MAX: '2',
  });
}
