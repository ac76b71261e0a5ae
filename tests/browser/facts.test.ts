import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { sitePages } from '../support/site-pages.ts';

const home = sitePages(inject('site').dist).find(({ kind }) => kind === 'home')?.path ?? '/';

test.each([
  [360, 'hidden'],
  [1440, 'visible'],
])('at %i px the dots between facts of an article are %s', async (width, visibility) => {
  const page = await openPage(home, { width, height: 800 });
  const dots = await page.locator('.facts > :not(:last-child)').evaluateAll((all) =>
    all.map((fact) => {
      const dot = getComputedStyle(fact, '::after');
      return { content: dot.content.includes('·'), visibility: dot.visibility };
    }),
  );
  expect(dots.length).toBeGreaterThan(0);
  expect(dots.filter((dot) => !dot.content || dot.visibility !== visibility)).toEqual([]);
});

test('a number of minutes is not parted from its word on a phone', async () => {
  const page = await openPage(`/ar${home}`, { width: 360, height: 800 });
  const lines = await page
    .locator('.facts > span:last-child')
    .evaluateAll((all) =>
      all.map((fact) => new Set([...fact.getClientRects()].map(({ top }) => Math.round(top))).size),
    );
  expect(new Set(lines)).toEqual(new Set([1]));
});
