import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { runCommand, type CommandResult } from '../support/run-command.ts';
import { SecondSite } from '../support/second-site.ts';
import { editArticles } from './edits.ts';

/** What a build keeps for the next one, so that no image is made again. */
const kept = ['node_modules/.astro', 'node_modules/.cache/longview'];

function checked({ code, output }: CommandResult): void {
  if (code !== 0) throw new Error(`The edited articles did not build:\n${output}`);
}

/**
 * Builds a copy of the project in which editors have been at work since the links were made.
 * @param day of the edits, `2025-10-16`
 */
export async function editedSite(day: string): Promise<SecondSite> {
  const site = await SecondSite.make();
  await rm(join(site.root, 'content'), { recursive: true });
  await cp(join(ROOT, 'content'), join(site.root, 'content'), { recursive: true });
  for (const path of kept) {
    await cp(join(ROOT, path), join(site.root, path), { recursive: true }).catch(() => undefined);
  }
  await editArticles(site.root);
  checked(
    await runCommand('node', ['src/commands/anchors.ts', `--date=${day}`], { cwd: site.root }),
  );
  checked(await site.build());
  return site;
}
