import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answered } from '../search/dialog.ts';
import { waitForMarks } from '../search/marks.ts';
import { searchInstead } from '../search/own-index.ts';
import { askPage, foundOn, helpOn, linksOf, statusOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';

let page: Page;

beforeAll(async () => {
  page = await openPage();
});

async function found(query: string): Promise<string[]> {
  await askPage(page, query, 'ar');
  return foundOn(page);
}

const marked = (): Promise<string[]> => linksOf(page).locator('mark').allInnerTexts();

describe('a word is found', () => {
  test.each([
    ['behind “and the”', 'الاستقرار', 'handshake-in-moscow/#top', 'والاستقرار'],
    ['behind “and”', 'بروكسل', 'handshake-in-moscow/#top', 'وبروكسل.'],
    ['behind “by the”', 'تقسيط', 'geneva-to-astana/#zones', 'بالتقسيط،'],
    ['without what was typed before it', 'وللرهينة', 'bases-at-tartus-and-hmeimim/#top', 'رهينة'],
    ['with vowel marks of its own', 'يغري', 'handshake-in-moscow/#success', 'يُغري'],
    ['without those that were typed', 'شَعْرَةُ', 'handshake-in-moscow/#caught', 'شعرة'],
    ['with hamza', 'اغلاق', 'bases-at-tartus-and-hmeimim/#terms', 'إغلاق'],
    ['in a plural of another stem', 'لجان', 'geneva-to-astana/#client', 'اللجنة'],
    ['by its name in Latin letters', 'Qalamoun', 'geneva-to-astana/#zones', 'القلمون،'],
  ])('%s: %s', async (_, query, section, word) => {
    expect(await found(query)).toContain(`ar/${section}`);
    expect(await marked()).toContain(word);
  });

  test.each([
    ['الاقتصاد', 'الاقتصادية'],
    ['الكتب', 'الكتاب'],
    ['عنان', 'عنوانان،'],
  ])('and no other is marked for %s', async (query, other) => {
    await found(query);
    expect(await marked()).not.toContain(other);
  });
});

describe('what never matters in Arabic', () => {
  test.each([
    ['الغوطة الشرقية', 'الغوطه الشرقيه', 'الغُوطَة الشَّرقيّة', 'الغـوطة الشرقيـة'],
    ['إدلب', 'ادلب', 'أدلب'],
    ['موازين القوى', 'موازين القوي'],
    ['القرار 2254', 'القرار ٢٢٥٤', 'القرار ۲۲۵۴'],
    ['جنيف', 'جنيڤ'],
  ])('the search for %s finds the same however it is typed', async (first, ...others) => {
    const expected = await found(first);
    expect(expected.length).toBeGreaterThan(0);
    for (const other of others) expect(await found(other), other).toEqual(expected);
  });
});

test('a slip is answered with a word as it is spelt', async () => {
  expect(await found('الدستوىية')).toEqual([]);
  expect(await helpOn(page)).toContain('هل تقصد الدستورية');
  await page.getByRole('button', { name: 'الدستورية', exact: true }).click();
  await answered(page.getByRole('main'));
  expect(await foundOn(page)).toContain('ar/geneva-to-astana/#client');
});

test('nothing found is said in Arabic', async () => {
  expect(await found('غغغغغ')).toEqual([]);
  await expect.poll(() => statusOf(page).innerText()).toBe('لا نتائج عن «غغغغغ»');
});

describe('on arrival', () => {
  test.each([
    ['المحمي الذي ابي', ['المحميّ', 'أبى']],
    ['تعنت', ['التعنّت']],
    ['«على ورق»', ['على', 'ورق']],
  ])('after %s the words are marked as they stand, vowel marks and all', async (query, words) => {
    await found(query);
    await linksOf(page).first().click();
    expect(await waitForMarks(page)).toEqual(expect.arrayContaining(words));
    expect(new URL(page.url()).search).toBe('');
  });

  test.skipIf(!hasFirefox)('in Firefox as well', async () => {
    const marks = encodeURIComponent('المحمي');
    const firefox = await openFirefoxPage(`/ar/articles/geneva-to-astana/?marks=${marks}#client`);
    const marked = (): Promise<number | undefined> =>
      firefox.evaluate(() => CSS.highlights.get('found')?.size);
    await expect.poll(marked).toBeGreaterThan(0);
  });
});

describe('every particle, before words of every build', () => {
  const prefixes = ' ال و ف ب ل ك وال فال بال لل'.split(' ');
  const bases = 'اقتصاد حرب حكومة فريق عقوبات انتخابات قوة بيان وثيقة لجنة أمن هيئة إيران'.split(
    ' ',
  );

  const article = (base: string): string =>
    `<html lang="ar"><head><title>غ</title></head><body><article data-pagefind-body>
      <h1 id="top">غ</h1>${prefixes.map((prefix) => `<p>قبل ${prefix}${base} ذهب</p>`).join('')}
      </article></body></html>`;

  beforeAll(async () => {
    page = await openPage();
    const articles = bases.map(
      (base) => [`/ar/articles/${encodeURI(base)}/`, article(base)] as const,
    );
    await searchInstead(page, 'ar', new Map(articles));
  });

  /** The forms in which a word was found, as the marks of its result's address tell. */
  async function formsFound(query: string, base: string): Promise<string[]> {
    await askPage(page, query, 'ar');
    const hrefs = await linksOf(page).evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    const own = hrefs.find((href) => href.includes(encodeURI(base)));
    return (new URL(own ?? 'http://x/').searchParams.get('marks') ?? '').split('.').filter(Boolean);
  }

  test.each(bases)('every particle before %s is seen through', async (base) => {
    for (const query of [base, `ال${base}`, `وال${base}`, `لل${base}`]) {
      expect((await formsFound(query, base)).length, query).toBe(prefixes.length);
    }
  });
});
