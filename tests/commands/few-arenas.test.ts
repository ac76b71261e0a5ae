import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';
import { runCommand } from '../support/run-command.ts';

const module = pathToFileURL(join(ROOT, 'src/commands/few-arenas.ts')).href;

/** Says how often it was started, and with what. */
const program = `
  import(${JSON.stringify(module)}).then(({ fewArenas }) => {
    console.log('started');
    fewArenas();
    console.log(process.env.MALLOC_ARENA_MAX, process.argv.slice(1).join());
  });`;

const run = (env: Record<string, string> = {}) =>
  runCommand('node', ['-e', program, 'one', 'two words'], { env });

test.runIf(process.platform === 'linux')(
  'a program starts again with few arenas, keeps its arguments, and warns of nothing',
  async () => {
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output.trim().split('\n')).toEqual(['started', 'started', '2 one,two words']);
  },
);

test('one that was told how many there may be goes on', async () => {
  const { output } = await run({ MALLOC_ARENA_MAX: '8' });
  expect(output.trim().split('\n')).toEqual(['started', '8 one,two words']);
});
