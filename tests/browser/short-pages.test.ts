import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { sitePages } from '../support/site-pages.ts';

const pages = sitePages(inject('site').dist).filter(
  ({ kind }) => !/home|article|two editions/i.test(kind),
);

test.each(pages)('the foot of a short page is at the bottom of the window: $kind', async (page) => {
  const one = await openPage(page.path, { width: 1440, height: 2400 });
  const bottom = await one
    .getByRole('contentinfo')
    .evaluate((foot) => foot.getBoundingClientRect().bottom);
  expect(Math.abs(bottom - 2400)).toBeLessThan(1);
});
