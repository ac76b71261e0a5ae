import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';
import { ROOT } from '../support/paths.ts';

test('nothing is said of the complete article that the manual shows', async () => {
  const folder = await contentFolder();
  await cp(join(ROOT, 'content'), join(folder.root, 'content'), { recursive: true });
  const manual = await readFile(join(ROOT, 'content/README.md'), 'utf8');
  const article = /^````md\n([\s\S]*?)^````$/m.exec(manual)?.[1] ?? '';
  expect(article).toContain('headline: The quay');

  const place = 'content/articles/the-quay-at-tartus';
  await folder.write(`${place}/en.md`, article);
  await folder.write(
    `${place}/berths.en.svg`,
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"/>',
  );
  for (const name of ['quay.jpg', 'breakwater.jpg']) {
    const create = { width: 1680, height: 840, channels: 3, background: '#8a1c1c' } as const;
    await sharp({ create }).toFile(join(folder.root, place, name));
  }
  const ours = (line: string): boolean => line.startsWith(place) || line.includes('README');
  expect((await folder.problems()).filter(ours)).toEqual([]);
});
