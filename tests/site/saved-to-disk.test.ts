import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { expect, onTestFinished, test } from 'vitest';
import { attribute, elements } from '../support/built-html.ts';
import { serveSite } from '../support/serve-site.ts';
import { articles, dist } from '../support/site-under-test.ts';

function isInstalled(): boolean {
  try {
    execFileSync('wget', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

test.skipIf(!isInstalled())('an article that wget saves has all its pictures with it', async () => {
  const [article] = articles;
  if (!article) throw new Error('The site has no article');
  const folder = await mkdtemp(join(tmpdir(), 'longview-saved-'));
  const site = await serveSite(dist);
  onTestFinished(async () => {
    site.close();
    await rm(folder, { recursive: true });
  });
  const address = `${site.url}/${article.path.replace(/index\.html$/, '')}`;
  await promisify(execFile)('wget', ['-q', '-p', '-k', '-nH', '-P', folder, address]);
  const page = join(folder, article.path);
  const images = elements(fromHtml(await readFile(page, 'utf8')), 'img');
  const named = images.flatMap((image) => {
    const sizes = (attribute(image, 'srcSet') ?? '').split(',').map((one) => one.trim());
    return [attribute(image, 'src') ?? '', ...sizes.map((one) => one.split(' ', 1)[0] ?? '')];
  });
  const files = named.filter(Boolean);
  expect(files.length).toBeGreaterThan(images.length);
  expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
});
