import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { askPage, foundOn, helpOn, linksOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

const bases = 'bases-at-tartus-and-hmeimim';
let page: Page;

beforeAll(async () => {
  page = await openPage();
});

async function ask(query: string, language: Language = 'en'): Promise<string[]> {
  await askPage(page, query, language);
  return (await foundOn(page)).map((address) => address.replace(/^ar\//, ''));
}

const marked = (): Promise<string[]> => linksOf(page).first().locator('mark').allInnerTexts();

describe('a number is found however it is written', () => {
  test.each([
    ['2267', `${bases}/#africa`, ['2,267']],
    ['2,267 km', `${bases}/#africa`, ['2,267', 'km']],
    ['2.267', `${bases}/#africa`, ['2,267']],
    ['٢٬٢٦٧', `${bases}/#africa`, ['2,267']],
    ['57km', `${bases}/#top`, ['57', 'km']], // the caption of the lead figure
    ['49-year', 'handshake-in-moscow/#success', ['49', 'years']],
    ['49-year lease', 'handshake-in-moscow/#success', ['49', 'years']],
  ])('%s', async (query, section, words) => {
    expect((await ask(query))[0]).toBe(section);
    expect(
      (await marked()).map((word) => word.replace(/[.,]$/, '')).slice(0, words.length),
    ).toEqual(words);
  });

  test('with the signs of thousands or without, in every section that has it', async () => {
    const found = await ask('2000');
    expect(found).toEqual([`${bases}/#two-points`, 'handshake-in-moscow/#origins']);
    expect(found).toEqual(await ask('2,000'));
  });

  test('and marked where the reader arrives', async () => {
    await ask('2267');
    await linksOf(page).first().click();
    await page.waitForFunction(() => CSS.highlights.has('found'));
    const text = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) =>
        (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
      ),
    );
    expect(text).toEqual(['2,267']);
  });
});

describe('of a number that stands nowhere', () => {
  test('the reader is told, and no other number is taken for it', async () => {
    await ask('2268 km from Moscow');
    expect(await helpOn(page)).toContain('“2268” stands nowhere.');
    for (const words of await linksOf(page).locator('mark').allInnerTexts()) {
      expect(words).not.toMatch(/\d/);
    }
  });

  test('nothing is found by it alone', async () => {
    expect(await ask('2268')).toEqual([]);
    expect(await ask('226')).toEqual([]);
  });
});

describe('forms that no stemmer knows', () => {
  test('a verb is found in its other tenses', async () => {
    const fell = await ask('Aleppo fell');
    expect(await ask('aleppo fall')).toContain(fell[0]);
    const marks = await linksOf(page).first().locator('mark').allInnerTexts();
    expect(marks.join(' ')).toMatch(/\bf[ae]ll/i);
  });

  test.each([
    ['تشرين الثاني 2024', 'نوفمبر 2024'],
    ['30 أيلول', '30 سبتمبر'],
    ['كانون الأول', 'ديسمبر'],
    ['تشرين الأول', 'أكتوبر'],
  ])('a month by its name in the Levant: %s', async (levantine, written) => {
    const found = await ask(levantine, 'ar');
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await ask(written, 'ar'));
  });
});

describe('right words', () => {
  test.each(['lease', 'leases', 'border', 'treaty'])('%s is not taken for a slip', async (word) => {
    await askPage(page, word);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main .suggestion').count()).toBe(0);
  });
});

describe('an author', () => {
  test.each<[string, Language, string]>([
    ['Diplomacy desk', 'en', '/authors/diplomacy-desk/'],
    ['articles by the Maps and Data Desk', 'en', '/authors/maps-desk/'],
    ['مكتب التحرير', 'ar', '/ar/authors/longview-desk/'],
    ['Longview desk', 'ar', '/ar/authors/longview-desk/'],
  ])('%s is found, and leads to the page of what they wrote', async (query, language, address) => {
    await askPage(page, query, language);
    expect(await linksOf(page).first().getAttribute('href')).toBe(address);
  });

  test('is no answer to a word of a desk’s name', async () => {
    await ask('diplomacy');
    expect(await page.locator('main a.section[href*="/authors/"]').count()).toBe(0);
  });

  test('found by words that stand in no text is not said to stand nowhere', async () => {
    await askPage(page, 'runway longview desk 2268');
    expect(await page.locator('main a[href="/authors/longview-desk/"]').count()).toBe(1);
    expect(await foundOn(page)).not.toEqual([]);
    expect(await helpOn(page)).toBe('“2268” stands nowhere.');
  });
});

test('the cells of a table stand in a row, and are no sentences', async () => {
  await ask('Nayrab 144');
  const excerpt = await linksOf(page).first().locator('.excerpt').innerText();
  expect(excerpt).toMatch(/Nayrab[^.]*, 144/);
});
