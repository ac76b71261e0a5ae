import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { openPage } from '../support/browser.ts';
import { articlePath, sitePages } from '../support/site-pages.ts';

const { dist } = inject('site');
const path = articlePath(dist);

interface Stop {
  name: string;
  isSeen: boolean;
  isMarked: boolean;
}

/** What has focus: whether it is on the screen, and whether an outline, or the one of its parts, shows it. */
const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const box = focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    return {
      name: (focused.ariaLabel ?? focused.textContent).replaceAll(/\s+/g, ' ').trim(),
      isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    };
  });

/** Presses a key until focus leaves the page, which must be within as many steps as there are things to reach. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = await page.locator('a, button, input, summary, [tabindex="0"]').count();
  for (let step = 0; step <= most; step += 1) {
    await page.keyboard.press(key);
    const found = await stop(page);
    if (!found) return stops;
    stops.push(found);
  }
  throw new Error(`Focus never leaves the page: it ends at “${stops.at(-1)?.name ?? ''}”`);
}

describe.each(sitePages(dist))('on the $kind page', ({ kind, path: at }) => {
  const { skipToContent } = stringsOf(at.startsWith('/ar/') ? 'ar' : 'en');
  // On the home page the name leads nowhere; a reader who opens the search begins in its field.
  const name = kind.endsWith('home') ? [] : ['Longview'];
  const first = kind.endsWith('search') ? [] : [skipToContent, ...name];

  test('Tab passes through all and out again, and is always seen', async () => {
    const page = await openPage(at);
    await page.waitForLoadState('networkidle');
    const stops = await walk(page, 'Tab');
    expect(stops.slice(0, first.length).map(({ name }) => name)).toEqual(first);
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
  });
});

describe('in an article', () => {
  test('Tab comes from the masthead by the contents and the text to the notes', async () => {
    const page = await openPage(path);
    const names = (await walk(page, 'Tab')).map(({ name }) => name);
    const expected = [
      'Reading settings',
      'Opening',
      'Note 1',
      'Back to the text at note 1',
      'Feed',
    ];
    const places = expected.map((name) => names.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('Shift+Tab goes the same way back', async () => {
    const page = await openPage(path);
    const there = (await walk(page, 'Tab')).map(({ name }) => name);
    const back: (string | undefined)[] = [];
    while (back.length < there.length) {
      await page.keyboard.press('Shift+Tab');
      back.push((await stop(page))?.name);
    }
    expect(back.reverse()).toEqual(there);
  });

  test('the skip link leads past the masthead', async () => {
    const page = await openPage(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a note is reached from its mark, and its mark from the note', async () => {
    const page = await openPage(path);
    await page.locator('[role=doc-noteref]').first().press('Enter');
    await page.keyboard.press('Tab');
    expect((await stop(page))?.name).toBe('Back to the text at note 1');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#fnref-1');
  });

  test('the settings open with Enter, and Escape closes them and gives focus back', async () => {
    const page = await openPage(path);
    const button = page.getByRole('button', { name: 'Reading settings' });
    const form = page.getByRole('form', { name: 'Reading settings' });
    await button.focus();
    await page.keyboard.press('Enter');
    await form.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('large');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    expect((await stop(page))?.name).toBe('Reading settings');
  });
});
