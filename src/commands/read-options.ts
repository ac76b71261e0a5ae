import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * What was written behind a command. An option that it does not know ends the process with one line.
 *
 * @param usage the command with its options, as an editor would type it
 */
export function readOptions<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ', 1);
    console.error(`${what.replace(/\.$/, '')}. Write ${usage}`);
    process.exit(1);
  }
}
