import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './paths.ts';
import { runCommand } from './run-command.ts';

function checked(dist: string, remedy: string): string {
  if (existsSync(join(dist, 'index.html'))) return dist;
  throw new Error(`${dist} holds no index.html. ${remedy}`);
}

/**
 * Builds the site, or takes the ready one that the variable `LONGVIEW_DIST` names.
 * @returns the folder of the built site
 * @throws with the build's own output when it fails
 */
export async function buildSite(): Promise<string> {
  const ready = process.env['LONGVIEW_DIST'];
  if (ready) return checked(resolve(ROOT, ready), 'Let LONGVIEW_DIST name a built site');
  const { code, output } = await runCommand('node', ['src/commands/build.ts']);
  if (code !== 0) throw new Error(`The site did not build (npm run build):\n${output}`);
  return checked(join(ROOT, 'dist'), 'Run npm run build and look there');
}
