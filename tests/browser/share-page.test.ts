import { expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { builtPages, isShare } from '../support/built-html.ts';
import { openPage } from '../support/browser.ts';

const [share] = builtPages(inject('site').dist).filter(isShare);
const address = `/${(share?.path ?? '').replace(/index\.html$/, '')}`;
const goal = address.replace(/([^/]+)\/$/, '#$1');

test.each([true, false])('a share address leads to its heading (script: %s)', async (script) => {
  const page = await openPage('/', { javaScriptEnabled: script });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForURL(`**${goal}`);
  const id = goal.slice(goal.indexOf('#') + 1);
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
});

test('Back leads to where the reader came from, not into a circle', async () => {
  const page = await openPage('/archive/');
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForURL(`**${goal}`);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/archive/');
});

test('axe finds no fault on a share page that does not forward', async () => {
  const page = await openPage();
  await page.setContent((share?.html ?? '').replace(/<meta http-equiv="[^"]*"[^>]*>/g, ''));
  expect(await accessibilityFaults(page)).toEqual([]);
});
