import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const article = '/articles/bases-at-tartus-and-hmeimim/';

const open = (path: string): Promise<Page> =>
  openPage(path, { forcedColors: 'active', colorScheme: 'dark' });

/** The line around an element, by what the eye tells: its kind, its width and whether it lies within. */
const lineAround = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(node);
    return outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineOffset}`;
  });

/** The colour of most pixels of an element. */
async function ground(element: Locator): Promise<string> {
  const { data } = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.subarray(at, at + 3).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

describe('where a reader’s own colours are forced', () => {
  let page: Page;

  beforeAll(async () => {
    page = await open(article);
  });

  test('the reading place in the contents, focus, both and neither are told apart', async () => {
    const links = page.locator('.contents a');
    const current = page.locator('.contents [aria-current="true"]');
    await current.waitFor();
    const other = links.nth(2);
    const lines = [await lineAround(other), await lineAround(current)];
    await page.keyboard.press('Tab'); // so that focus is shown
    for (const link of [other, current]) {
      await link.focus();
      lines.push(await lineAround(link));
    }
    expect(new Set(lines).size, lines.join(', ')).toBe(4);
  });

  test('the chosen setting, focus on it and all others are told apart', async () => {
    await page.locator('reading-settings .control').press('Enter');
    const [chosen, other] = [
      page.locator('[name="theme"]:checked + span'),
      page.locator('[name="theme"]:not(:checked) + span').first(),
    ];
    const lines = [await lineAround(other), await lineAround(chosen)];
    await page.locator('[name="theme"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    lines.push(await lineAround(chosen));
    expect(new Set(lines).size, lines.join(', ')).toBe(3);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
  });

  test.each([article, '/', '/search/?q=runway'])('every button of %s has an edge', async (path) => {
    const one = await open(path);
    await one.waitForLoadState('networkidle');
    const bare = await one
      .locator('button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).outlineStyle === 'none')
          .map((button) => button.outerHTML),
      );
    expect(await one.locator('button:visible').count()).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });

  test('what was found is marked, in the results and in the article', async () => {
    const one = await open('/search/?q=runway');
    const mark = one.locator('main mark').first();
    await mark.waitFor();
    const onPaper = await ground(one.locator('h1'));
    expect(await ground(mark)).not.toBe(onPaper);
    await one.locator('main a.section').first().click();
    await one.locator('.message').waitFor();
    const marks = await one.evaluate(() =>
      ['found', 'found-one'].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
      ),
    );
    const paper = await one.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(new Set([...marks, paper]).size).toBe(3);
  });

  test('a drawing follows them, and not the theme that was chosen', async () => {
    const shown = async (theme?: string): Promise<Buffer> => {
      const one = await open(article);
      if (theme) {
        await one.locator('reading-settings .control').press('Enter');
        await one.locator('#settings').waitFor();
        await one.locator(`[name="theme"][value="${theme}"]`).check({ force: true });
        await one.keyboard.press('Escape');
      }
      const image = one.locator('figure img[src*=".svg"]').last();
      await image.scrollIntoViewIfNeeded();
      await image.evaluate((node) => (node as HTMLImageElement).decode());
      return image.screenshot();
    };
    expect((await shown('light')).equals(await shown())).toBe(true);
  });

  test('the field of the search shows that it has the focus', async () => {
    const one = await open('/search/');
    const field = one.locator('main .search input');
    await field.focus();
    expect(await lineAround(field)).toMatch(/^double|^solid/);
  });
});
