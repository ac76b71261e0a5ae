import sharp from 'sharp';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isArticle, meta } from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

const leading = pages.filter(
  ({ path }) => /^(?:ar\/)?(?:index\.html|(?:topics|authors)\/)/.test(path) && path !== '404.html',
);

test.each(leading)('$path shows a card where it is shared', async (page) => {
  const image = new URL(meta(page, 'og:image') ?? '');
  const { width, height } = await sharp(join(dist, image.pathname)).metadata();
  expect([width, height]).toEqual([1200, 630]);
  expect(meta(page, 'og:image:alt')).toMatch(/Longview$/);
});

test('the card of a home page is the site’s own, and none of an article', () => {
  const cards = pages.filter(isArticle).map((page) => meta(page, 'og:image'));
  const homes = leading.filter(({ path }) => /^(?:ar\/)?index\.html$/.test(path));
  expect(homes).toHaveLength(2);
  for (const home of homes) {
    expect(cards).not.toContain(meta(home, 'og:image'));
    expect(meta(home, 'og:image:alt')).toContain(meta(home, 'description'));
  }
});
