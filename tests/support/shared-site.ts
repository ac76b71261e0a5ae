import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { SecondSite } from './second-site.ts';

/** Whether this file is the first to ask; whoever makes the folder is. */
const claim = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    },
  );

/**
 * A built site that several files read and none changes: the first to ask for it makes it, the others wait.
 *
 * @param name of the kind of site
 * @param edit of the library, before the one build
 * @throws with the build's own output when it fails, in every file that asks
 */
export async function sharedSite(
  name: string,
  edit: (site: SecondSite) => Promise<void>,
): Promise<SecondSite> {
  const folder = join(inject('sharedSites'), name);
  const [told, failed] = [join(folder, 'built'), join(folder, 'failed')];
  if (await claim(folder)) {
    try {
      const site = await SecondSite.make(folder);
      await edit(site);
      const { code, output } = await site.build();
      if (code !== 0) throw new Error(output);
      await writeFile(told, site.root);
    } catch (error) {
      await writeFile(failed, String(error));
      throw error;
    }
  }
  while (!existsSync(told)) {
    if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'));
    await wait(100);
  }
  return new SecondSite(await readFile(told, 'utf8'));
}
