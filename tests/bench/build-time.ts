import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { runCommand } from '../support/run-command.ts';
import type { Figure } from './figure.ts';

/** All that a build keeps for the next one. */
const KEPT = ['dist', '.dist', '.astro', 'node_modules/.astro', 'node_modules/.cache/longview'];

async function build(): Promise<number> {
  const { code, output, seconds } = await runCommand('node', ['src/commands/build.ts']);
  if (code !== 0) throw new Error(`The site did not build (npm run build):\n${output}`);
  return seconds;
}

/** Seconds of a build from nothing and of one after it with nothing changed; leaves `dist/`. */
export async function buildTimeFigures(): Promise<Figure[]> {
  for (const path of KEPT) rmSync(join(ROOT, path), { recursive: true, force: true });
  const cold = await build();
  const unchanged = await build();
  return [
    { name: 'build: from nothing', value: cold, unit: 's' },
    { name: 'build: nothing changed', value: unchanged, unit: 's' },
  ];
}
