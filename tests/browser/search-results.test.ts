import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { notSearched } from '../../src/shared/not-searched.ts';
import { articlesOf, askPage, foundOn, linksOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

const bases = 'bases-at-tartus-and-hmeimim';
let page: Page;

beforeAll(async () => {
  page = await openPage();
});

const marked = (): Promise<string[]> => linksOf(page).first().locator('mark').allInnerTexts();

/** Words that stand in labels, contents and credits of an article, and nowhere that a search looks. */
async function wordsOfLabels(path: string): Promise<string[]> {
  await page.goto(path);
  return page.evaluate((outside) => {
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const article = document.querySelector('article');
    const labels = [...(article?.querySelectorAll(outside) ?? [])];
    const said = labels.flatMap((label) => wordsOf(label.textContent));
    const searched = article?.cloneNode(true) as Element;
    searched.querySelector('.printed-links')?.remove();
    for (const label of searched.querySelectorAll(outside)) label.remove();
    const found = new Set(wordsOf(searched.textContent));
    return [...new Set(said)].filter((word) => !found.has(word));
  }, notSearched);
}

describe('a result', () => {
  test('stands under its article with headline, kind, topic and date', async () => {
    await askPage(page, 'negotiations');
    const about = articlesOf(page).first().locator('.about');
    expect(await about.innerText()).toBe(
      'Two tables for one war\nAnalysis · Diplomacy · 30 October 2025',
    );
  });

  test('tells its heading and its place in the article', async () => {
    await askPage(page, 'ally at the gate');
    const section = linksOf(page).first();
    expect(await section.locator('.heading').innerText()).toBe('South, to Africa');
    expect((await section.locator('.place').innerText()).trim()).toBe(
      'What the bases were for · Section 4 of 7',
    );
  });

  test('is called the opening where it stands under the headline', async () => {
    await askPage(page, 'Two tables for one war');
    expect(await linksOf(page).first().locator('.heading').innerText()).toBe('Opening');
    expect((await foundOn(page))[0]).toBe('geneva-to-astana/#top');
  });

  test('shows whole words around those that match, which are marked', async () => {
    await askPage(page, 'negotiations');
    const excerpt = linksOf(page).first().locator('.excerpt');
    const shown = (await excerpt.innerText()).replace(/^…\s|…$/g, '').trim();
    await page.goto('/articles/geneva-to-astana/');
    const text = (await page.locator('article').innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain(` ${shown} `);
    await askPage(page, 'negotiations');
    expect(await marked()).toEqual(['negotiate']);
  });
});

describe('what stands beside the text is found under its section', () => {
  test.each([
    ['a caption', 'shows lines of control', `${bases}/#two-points`],
    ['the caption of the lead figure', 'nearest city on the line of advance', `${bases}/#top`],
    ['a note', 'does not vouch for the number', `${bases}/#notes`],
    ['a cell of a table', 'Nayrab 144', `${bases}/#distance`],
    ['code', 'earthRadius', `${bases}/#distance`],
    ['the standfirst', 'Damascus may be in no hurry', `${bases}/#top`],
  ])('the words of %s are found under its section', async (_, query, section) => {
    await askPage(page, query);
    expect((await foundOn(page))[0]).toBe(section);
  });

  test('and a figure is called one', async () => {
    await askPage(page, 'shows lines of control');
    expect(await linksOf(page).first().locator('.excerpt').innerText()).toMatch(/^Figure\. /);
    await askPage(page, 'negotiations');
    expect(await linksOf(page).first().innerText()).not.toContain('Figure');
  });
});

describe('nothing is found twice', () => {
  test('a pull-quote is found where it is quoted from only', async () => {
    await askPage(page, '"a hostage to the goodwill of a new landlord"');
    expect(await foundOn(page)).toEqual([`${bases}/#top`]);
    expect((await marked()).length).toBe(9);
  });

  test.each(['Russia', 'a', 'Assad Moscow', 'Astana'])(
    'the search for “%s” finds no section twice',
    async (query) => {
      await askPage(page, query);
      const found = await foundOn(page);
      expect(found.length).toBeGreaterThan(3);
      expect(found).toEqual([...new Set(found)]);
    },
  );

  test('labels, contents and credits are not found', async () => {
    const words = await wordsOfLabels(`/articles/${bases}/`);
    expect(words).toEqual(expect.arrayContaining(['longview', 'explainer', 'affairs']));
    for (const word of words) {
      await askPage(page, word);
      const inArticle = page.locator(`main a.section[href*="${bases}"]`);
      const marks = await inArticle.locator('mark').allInnerTexts();
      expect(
        marks.map((one) => one.toLowerCase()),
        word,
      ).not.toContain(word);
    }
  });

  test('a word that another only begins with is not its match', async () => {
    await askPage(page, 'alert');
    expect(await foundOn(page)).toEqual([]);
  });
});
