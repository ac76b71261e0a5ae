import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { sitePages } from '../support/site-pages.ts';

const pages = sitePages(inject('site').dist);

// A breach of the content security policy is told on the console as well.
test.each(pages)('the $kind page loads without one error', async ({ path }) => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
});
