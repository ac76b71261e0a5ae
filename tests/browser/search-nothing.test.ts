import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answered, ask, dialogOf, openDialog, statusOf } from '../search/dialog.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';

const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

describe('a search that finds nothing', () => {
  test.each([
    ['', 'zzzzqq', 'Military affairs', '/topics/military/', 'Two tables for one war'],
    ['/ar', 'غغغغغ', 'الشؤون العسكرية', '/ar/topics/military/', 'طاولتان لحرب واحدة'],
  ])('offers topics and the newest articles: %s/', async (prefix, query, topic, to, headline) => {
    const page = await openPage(`${prefix}/search/?q=${encodeURIComponent(query)}`);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: headline }).waitFor();
    expect(await main.getByRole('link', { name: topic }).getAttribute('href')).toBe(to);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('offers them in the dialog as well, and no more where something is found', async () => {
    const page = await openPage('/archive/');
    await openDialog(page);
    await ask(page, 'zzzzqq');
    const newest = dialogOf(page).getByRole('link', { name: 'Two tables for one war' });
    await newest.waitFor();
    await ask(page, 'tartus');
    await newest.waitFor({ state: 'detached' });
  });

  test('stands without them where they cannot be had', async () => {
    const page = await openPage('/archive/');
    await page.route('**/starting-points/*', (route) => route.abort());
    await openDialog(page);
    const failed = page.waitForEvent('requestfailed');
    await ask(page, 'zzzzqq');
    await failed;
    const status = (): Promise<string> => statusOf(page).innerText();
    await expect.poll(status).toBe('Nothing found for “zzzzqq”');
  });
});

test('what is offered is not asked for where something is found', async () => {
  const page = await openPage();
  const paths = asked(page);
  await page.goto('/search/?q=tartus');
  await answered(page.getByRole('main'));
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => path.startsWith('/starting-points/'))).toEqual([]);
});
