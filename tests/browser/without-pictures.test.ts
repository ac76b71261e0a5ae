import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

test('an article whose pictures are not loaded has their words and captions in view', async () => {
  const page = await openPage();
  await page.route(/\.(?:avif|webp|png|jpe?g|svg)$/, (route) => route.abort());
  await page.goto(articlePath(inject('site').dist));
  const figures = await page.locator('main figure:has(img)').evaluateAll((all) =>
    all.map((figure) => ({
      words: figure.querySelector('img')?.alt ?? '',
      isCaptionSeen: figure.querySelector('figcaption')?.checkVisibility() ?? false,
    })),
  );
  expect(figures.length).toBeGreaterThan(1);
  expect(figures.filter(({ words, isCaptionSeen }) => words === '' || !isCaptionSeen)).toEqual([]);
});
