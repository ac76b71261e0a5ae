import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answered, ask, dialogOf, groupsOf, openDialog } from '../search/dialog.ts';
import {
  articlesOf,
  foundOn,
  linksOf,
  openPanel,
  openResults,
  panelOf,
} from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

let page: Page;

beforeAll(async () => {
  page = await openPage();
});

const main = (): Locator => page.getByRole('main');
const box = (name: string | RegExp): Locator =>
  panelOf(page).getByRole('checkbox', { name, exact: typeof name === 'string' });

async function toggle(name: string | RegExp): Promise<void> {
  await box(name).click();
  await answered(main());
}

const parameters = (): string => new URL(page.url()).search;

async function expectTrueCounts(): Promise<void> {
  const labels = await panelOf(page).locator('label').allInnerTexts();
  const counted = labels.flatMap((label) => /\((\d+)\)$/.exec(label.trim()) ?? []);
  expect(counted.length).toBeGreaterThan(0);
  for (const label of labels.map((one) => one.trim())) {
    const n = /\((\d+)\)$/.exec(label)?.[1];
    if (n === undefined) continue;
    await toggle(label);
    expect(await articlesOf(page).count(), label).toBe(Number(n));
    await toggle(new RegExp(`^${label.replace(/ \(.*/, '')} \\(`));
  }
}

describe('the page of results', () => {
  beforeEach(async () => {
    await openResults(page, { q: 'Tartus' });
  });

  test.each(['Tartus', 'captagon trade', 'great circle of Moscow', 'Kazakh'])(
    'each count is that of the articles found: %s',
    async (query) => {
      await openResults(page, { q: query });
      await openPanel(page);
      if ((await panelOf(page).getByRole('checkbox').count()) > 1) await expectTrueCounts();
    },
  );

  test('topic, author, kind and year can be chosen', async () => {
    await openResults(page, { q: 'Syria' });
    await openPanel(page);
    for (const name of ['Topic', 'Author', 'Kind']) {
      const group = panelOf(page).getByRole('group', { name });
      expect(await group.getByRole('checkbox').count(), name).toBeGreaterThan(1);
    }
  });

  test('what is chosen stands in the address, and a reload brings it back', async () => {
    await openPanel(page);
    await toggle(/^Explainer/);
    await toggle('Newest first');
    expect(parameters()).toBe('?q=Tartus&kind=explainer&sort=newest');
    const before = await foundOn(page);
    await page.reload();
    await answered(main());
    expect(await foundOn(page)).toEqual(before);
    await openPanel(page);
    expect(await box(/^Explainer/).isChecked()).toBe(true);
    expect(await box('Newest first').isChecked()).toBe(true);
  });

  test('the other values of a facet stay, to be added', async () => {
    await openPanel(page);
    await toggle(/^Explainer/);
    expect(await box(/^Analysis/).count()).toBe(1);
  });

  test('a value that finds nothing stays, to be taken back', async () => {
    await openResults(page, { q: 'captagon', kind: 'explainer' });
    expect(await articlesOf(page).count()).toBe(0);
    await openPanel(page);
    await toggle(/^Explainer/);
    expect(await articlesOf(page).count()).toBeGreaterThan(0);
  });

  test('focus stays on a value that is chosen by key', async () => {
    await openPanel(page);
    await box(/^Explainer/).focus();
    await page.keyboard.press('Space');
    await answered(main());
    expect(await box(/^Explainer/).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('newest first orders by date', async () => {
    await openResults(page, { q: 'Syria', sort: 'newest' });
    const articles = (await foundOn(page)).map((section) => section.split('/')[0]);
    expect([...new Set(articles)]).toEqual([
      'geneva-to-astana',
      'bases-at-tartus-and-hmeimim',
      'handshake-in-moscow',
    ]);
  });

  test('the title has the query, and values that are unknown harm nothing', async () => {
    expect(await page.title()).toBe('“Tartus” · Search · Longview');
    await openResults(page, { q: 'Tartus', topic: '__proto__', year: '<b>', shown: 'NaN' });
    expect(await articlesOf(page).count()).toBe(0);
    await page.goto('/search/');
    expect(await page.title()).toBe('Search · Longview');
  });

  test('Back from a result finds results, choice and place as they were', async () => {
    await openResults(page, { q: 'Syria', kind: 'analysis' });
    const before = await foundOn(page);
    await linksOf(page).filter({ visible: true }).last().scrollIntoViewIfNeeded();
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).toBeGreaterThan(200);
    await linksOf(page).filter({ visible: true }).last().click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await answered(main());
    expect(await foundOn(page)).toEqual(before);
    await page.waitForTimeout(100);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scroll)).toBeLessThan(3);
  });
});

test('the dialog narrows as well, and its way to all results carries the choice', async () => {
  await page.goto('/archive/');
  await openDialog(page);
  await ask(page, 'Tartus');
  const before = await groupsOf(page).count();
  await dialogOf(page).getByText('Narrow and sort').click();
  await dialogOf(page).getByRole('checkbox', { name: 'Explainer (1)' }).check();
  await answered(dialogOf(page));
  expect(before).toBeGreaterThan(1);
  expect(await groupsOf(page).count()).toBe(1);
  const all = dialogOf(page).getByRole('link', { name: 'All results' });
  expect(await all.getAttribute('href')).toBe('/search/?q=Tartus&kind=explainer');
});

describe('on a phone', () => {
  const asPhone = { hasTouch: true, isMobile: true, width: 360, height: 740 };

  const opened = async (address: string): Promise<Page> => {
    const phone = await openPage(address, asPhone);
    await answered(phone.getByRole('main'));
    await openPanel(phone);
    return phone;
  };

  test('a value is chosen from the device’s own list, and taken back there', async () => {
    const phone = await opened('/search/?q=Tartus');
    const kinds = panelOf(phone).getByRole('combobox', { name: 'Kind' });
    const before = await articlesOf(phone).count();
    await kinds.selectOption({ label: 'Explainer (1)' });
    await phone.waitForURL('**/search/?q=Tartus&kind=explainer');
    await expect.poll(() => articlesOf(phone).count()).toBe(1);
    await kinds.selectOption('All');
    await phone.waitForURL('**/search/?q=Tartus');
    await expect.poll(() => articlesOf(phone).count()).toBe(before);
  });

  test('several values that an address names are kept', async () => {
    const phone = await opened('/search/?q=Syria&kind=explainer&kind=analysis');
    const group = panelOf(phone).getByRole('group', { name: 'Kind' });
    expect(await group.getByRole('checkbox', { checked: true }).count()).toBe(2);
  });
});
