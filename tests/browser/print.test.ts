import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);

let page: Page;

/** The titles in a PDF: of itself first, then of its bookmarks. Strings in it are Latin, or UTF-16 in hexadecimal numbers. */
const titlesIn = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/Title\s*(?:<FEFF([^>]*)>|\(((?:[^()\\]|\\.)*)\))/g)].map(
    ([, numbers, letters = '']) =>
      numbers === undefined
        ? letters.replace(/\\(.)/g, '$1')
        : Buffer.from(numbers, 'hex').swap16().toString('utf16le'),
  );

/** The bookmarks of an article's PDF and the headings on its paper, each sorted. */
async function bookmarksOf(
  address: string,
): Promise<{ title: string | undefined; bookmarks: string[]; headings: string[] }> {
  const printed = await openPage(address);
  await printed.emulateMedia({ media: 'print' });
  const [title, ...bookmarks] = titlesIn(
    await printed.pdf({ outline: true, tagged: true, preferCSSPageSize: true }),
  );
  const shown = printed.locator('main :is(h1, h2, h3, h4)').filter({ visible: true });
  return { title, bookmarks: bookmarks.sort(), headings: (await shown.allTextContents()).sort() };
}

// The sheet is A4; themes of the screen must not reach it.
beforeAll(async () => {
  page = await openPage(path, { width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

describe('an article on paper', () => {
  test('has no masthead, contents, settings, heading links or foot', async () => {
    const furniture = [
      page.getByRole('link', { name: 'Archive' }),
      page.getByRole('link', { name: 'Search' }),
      page.getByRole('navigation', { name: 'Contents' }),
      page.getByRole('button'),
      page.getByRole('link', { name: /^Link to section/ }),
      page.getByRole('heading', { name: 'Read next' }),
    ];
    for (const part of furniture) expect(await part.count(), String(part)).toBe(0);
  });

  test('has headline, text, pictures with captions, and notes', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    for (const figure of await page.locator('.figure').all()) {
      expect(await figure.locator('figcaption').isVisible()).toBe(true);
      expect(await figure.locator('img').isVisible()).toBe(true);
    }
  });

  test('is set in one column', async () => {
    const edges = await page
      .locator('main article :is(h1, h2, p:not(aside p), figcaption, table)')
      .evaluateAll((all) =>
        all
          .filter((node) => node.checkVisibility() && !node.closest('blockquote, li, .for-ears'))
          .map((node) => Math.round(node.getBoundingClientRect().left)),
      );
    expect([...new Set(edges)]).toHaveLength(1);
  });

  test('is black on white, whatever the theme', async () => {
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  test('is not cut at the right edge', async () => {
    const scrolled = await page.evaluate(() => {
      scrollTo({ left: 1000, behavior: 'instant' });
      return scrollX;
    });
    expect(scrolled).toBe(0);
  });

  test('has no sign after pull-quotes', async () => {
    const signs = await page
      .locator('.pull-quote p')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content));
    expect([...new Set(signs)]).toEqual(['none']);
  });

  test('says on each sheet whose it is, where it stands and which it is', async () => {
    const boxes = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => (sheet.ownerNode instanceof HTMLLinkElement ? [] : [...sheet.cssRules]))
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText)
        .join(),
    );
    expect(boxes).toContain(`Longview · https://longview.example${path}`);
    expect(boxes).toContain('counter(page)');
  });

  test('keeps the head of a table above its first rows, and says nothing of the history', async () => {
    const breaks = await page
      .locator('table :is(thead, tbody tr:nth-child(1))')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await page.locator('.article > .updates').count()).toBe(
      await page.locator('.article > .updates').filter({ visible: false }).count(),
    );
  });

  test('has its headings as bookmarks of a PDF', async () => {
    const { title, bookmarks, headings } = await bookmarksOf(path);
    expect(bookmarks).toEqual(headings);
    expect(title).toContain('Longview');
  });

  // Chromium turns round the words of a line that runs from right to left.
  test('has them in Arabic too, word for word', async () => {
    const inAnyOrder = (words: string): string => words.split(' ').sort().join(' ');
    const { bookmarks, headings } = await bookmarksOf(`/ar${path}`);
    expect(bookmarks.map(inAnyOrder).sort()).toEqual(headings.map(inAnyOrder).sort());
  });

  test('has no marks of a search', async () => {
    await page.goto(`${path}?marks=the#top`);
    await page.waitForFunction(() => CSS.highlights.has('found'));
    await page.locator('.message').waitFor({ state: 'hidden' });
    const marked = await page
      .locator('.body p')
      .first()
      .evaluate((one) => getComputedStyle(one, '::highlight(found)').backgroundColor);
    expect(marked).toBe('rgba(0, 0, 0, 0)');
  });
});
