import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { answered, ask, dialogOf, groupsOf, openDialog } from '../search/dialog.ts';
import { waitForMarks } from '../search/marks.ts';
import {
  articlesOf,
  foundOn,
  helpOn,
  linksOf,
  openPanel,
  openResults,
  panelOf,
  statusOf,
} from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

const { narrow, all: allResults } = stringsOf('ar').search;
let page: Page;

beforeEach(async () => {
  page = await openPage();
});

const main = () => page.getByRole('main');
const foreign = (language: string) => articlesOf(page).and(page.locator(`[lang=${language}]`));

async function include(name: string): Promise<void> {
  await openPanel(page);
  await panelOf(page).getByRole('checkbox', { name, exact: true }).check();
  await answered(main());
}

describe('another language', () => {
  test('is neither searched nor loaded before the reader includes it', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await openResults(page, { q: 'Sharaa' });
    await openPanel(page);
    expect(await foreign('ar').count()).toBe(0);
    expect(requests.filter((path) => /\/pagefind\/ar\/|arabic/.test(path))).toEqual([]);
    await panelOf(page).getByRole('checkbox', { name: 'العربية' }).check();
    await answered(main());
    expect(requests.filter((path) => path.startsWith('/pagefind/ar/'))).not.toEqual([]);
  });

  test('is included in the panel, stands in the address and comes back with it', async () => {
    await openResults(page, { q: 'Sharaa' });
    const before = await foundOn(page);
    await include('العربية');
    expect(new URL(page.url()).search).toBe('?q=Sharaa&language=ar');
    const united = await foundOn(page);
    expect(united.filter((one) => !one.startsWith('ar/'))).toEqual(before);
    expect(await foreign('ar').count()).toBe(3);
    await page.reload();
    await answered(main());
    expect(await foundOn(page)).toEqual(united);
    await openPanel(page);
    await panelOf(page).getByRole('checkbox', { name: 'العربية' }).uncheck();
    await answered(main());
    expect(new URL(page.url()).search).toBe('?q=Sharaa');
    expect(await foundOn(page)).toEqual(before);
  });

  test('is offered where nothing was found', async () => {
    await openResults(page, { q: 'شعرة معاوية' });
    expect(await statusOf(page).innerText()).toBe('Nothing found for “شعرة معاوية”');
    expect(await helpOn(page)).toContain('Also search in العربية');
    await main().getByRole('button', { name: 'العربية' }).click();
    await answered(main());
    expect(await foundOn(page)).toEqual(['ar/handshake-in-moscow/#caught']);
    expect(await helpOn(page)).toBe('');
  });

  test('that cannot be loaded is not passed over in silence', async () => {
    await page.route('**/pagefind/ar/**', (route) => route.abort());
    await openResults(page, { q: 'Sharaa', language: 'ar' });
    expect(await statusOf(page).innerText()).toBe('The search could not be loaded.');
    await page.unrouteAll();
    await main().getByRole('button', { name: 'Try again' }).click();
    await foreign('ar').first().waitFor();
  });
});

describe('results in it', () => {
  test('are labelled, and tell their language and direction; the interface among them tells its own', async () => {
    await openResults(page, { q: 'Sharaa', language: 'ar' });
    const group = foreign('ar').first();
    expect(await group.getAttribute('dir')).toBe('rtl');
    expect(await group.locator('.about').innerText()).toMatch(/العربية · تحليل · .*2025$/);
    const languageOf = (selector: string): Promise<(string | undefined)[]> =>
      group
        .locator(selector)
        .first()
        .evaluate((one) => {
          const teller = one.closest<HTMLElement>('[lang]');
          return [teller?.lang, teller?.dir];
        });
    expect(await languageOf('.excerpt')).toEqual(['ar', 'rtl']);
    expect(await languageOf('.about b')).toEqual(['ar', 'rtl']);
    expect(await languageOf('.place span')).toEqual(['en', 'ltr']);
    expect(await group.locator('.place').first().innerText()).toMatch(/Section \d of \d/);
    const marks = await group.locator('mark').allTextContents();
    expect(marks.every((one) => one.includes('شرع'))).toBe(true);
    expect(await articlesOf(page).first().getAttribute('lang')).toBeNull();
  });

  test('lead to their edition, where the words are marked', async () => {
    await openResults(page, { q: 'Qalamoun', language: 'ar' });
    const link = foreign('ar').locator('a.section').first();
    expect(await link.getAttribute('hreflang')).toBe('ar');
    await link.click();
    expect(await waitForMarks(page)).toEqual(['القلمون']);
    expect(new URL(page.url()).pathname).toBe('/ar/articles/geneva-to-astana/');
  });

  test('are narrowed with the others: a value is one, whatever the language', async () => {
    await openResults(page, { q: 'Moscow', language: 'ar' });
    await openPanel(page);
    const labels = await panelOf(page).locator('label').allInnerTexts();
    const values = labels.map((label) => label.trim()).filter((label) => label.endsWith(')'));
    expect(values).toEqual(expect.arrayContaining(['Analysis (4)', 'Explainer (2)']));
    expect(values.filter((label) => /\p{Script=Arabic}/u.test(label))).toEqual([]);
    await panelOf(page).getByRole('checkbox', { name: 'Explainer (2)' }).check();
    await answered(main());
    expect(new URL(page.url()).search).toBe('?q=Moscow&kind=explainer&language=ar');
    expect(await articlesOf(page).count()).toBe(2);
    expect(await foreign('ar').count()).toBe(1);
  });

  test('stand among the others when the newest is first', async () => {
    await openResults(page, { q: 'Moscow', language: 'ar', sort: 'newest' });
    const articles = (await foundOn(page)).map((one) => one.replace(/^ar\/|\/#.*$/g, ''));
    expect([...new Set(articles)]).toEqual([
      'geneva-to-astana',
      'bases-at-tartus-and-hmeimim',
      'handshake-in-moscow',
    ]);
    expect(await articlesOf(page).count()).toBe(6);
  });
});

test('names are found in this language by their spellings in the other, which is not searched', async () => {
  await openResults(page, { q: 'الشرع' });
  const typed = await foundOn(page);
  await openResults(page, { q: 'al-Sharaa' });
  expect(typed).toEqual(await foundOn(page));
  await openResults(page, { q: 'Sharaa' }, 'ar');
  const latin = await foundOn(page);
  expect(latin.length).toBeGreaterThan(3);
  await openResults(page, { q: 'الشرع' }, 'ar');
  expect(latin).toEqual(await foundOn(page));
});

test('the dialog includes it as well, and its way to all results carries it', async () => {
  await page.goto('/ar/archive/');
  await openDialog(page);
  await ask(page, 'goodwill');
  expect(await groupsOf(page).count()).toBe(0);
  await dialogOf(page).getByText(narrow).click();
  await dialogOf(page).getByRole('checkbox', { name: 'English' }).check();
  await answered(dialogOf(page));
  const group = groupsOf(page).first();
  expect(await group.getAttribute('lang')).toBe('en');
  expect(await group.getAttribute('dir')).toBe('ltr');
  const all = dialogOf(page).getByRole('link', { name: allResults });
  expect(await all.getAttribute('href')).toBe('/ar/search/?q=goodwill&language=en');
  await group.getByRole('option').first().click();
  await page.waitForURL('**/articles/bases-at-tartus-and-hmeimim/**');
  await page.goBack();
  await answered(dialogOf(page));
  expect(await groupsOf(page).first().getAttribute('lang')).toBe('en');
  expect(await linksOf(page).count()).toBe(0);
});
