import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveSite } from '../support/serve-site.ts';

/** Serves one page of a built site with its HTML changed, beside the scripts, their words and the faces that it needs. */
export async function serveChangedPage(
  dist: string,
  path: string,
  change: (html: string) => string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'longview-page-'));
  for (const name of ['_astro', 'words']) await symlink(join(dist, name), join(root, name));
  const file = join(path, 'index.html');
  const html = await readFile(join(dist, file), 'utf8');
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), change(html));
  const site = await serveSite(root);
  const close = async (): Promise<void> => {
    site.close();
    await rm(root, { recursive: true });
  };
  return { url: site.url, close };
}
