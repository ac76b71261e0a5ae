import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { atDesk } from '../support/readers.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);
const key = 'longview:reading';

const openSettings = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Reading settings' }).click();

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('group', { name: group });
  await radios.getByRole('radio', { name: choice, exact: true }).check({ force: true });
}

const attributes = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));

const paragraph = (page: Page, property: string): Promise<string> =>
  page
    .locator('main p')
    .filter({ hasText: /^.{300}/s }) // a paragraph of the text, not a caption
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

const store = (page: Page, text: string): Promise<void> =>
  page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

describe('each choice applies at once', () => {
  test.each([
    ['Text size', 'Largest', 'font-size'],
    ['Text size', 'Smallest', 'font-size'],
    ['Typeface', 'Sans', 'font-family'],
    ['Typeface', 'Hyperlegible', 'font-family'],
    ['Line spacing', 'Loose', 'line-height'],
    ['Line spacing', 'Tight', 'line-height'],
    ['Theme', 'Sepia', 'color'],
    ['Theme', 'Dark', 'color'],
  ])('%s: %s', async (group, choice, property) => {
    const page = await openPage(path);
    const before = await paragraph(page, property);
    await openSettings(page);
    await choose(page, group, choice);
    expect(await paragraph(page, property)).not.toBe(before);
  });
});

test('every size is larger than the one before', async () => {
  const page = await openPage(path);
  await openSettings(page);
  const sizes: number[] = [];
  for (const choice of ['Smallest', 'Small', 'Standard', 'Large', 'Largest']) {
    await choose(page, 'Text size', choice);
    sizes.push(parseFloat(await paragraph(page, 'font-size')));
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other));
});

describe('a choice is kept', () => {
  test('and is there before the body begins', async () => {
    const page = await openPage(path);
    await openSettings(page);
    await choose(page, 'Text size', 'Large');
    await choose(page, 'Theme', 'Dark');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        Object.assign(window, { seen: Object.assign({}, document.documentElement.dataset) });
      }).observe(document, { childList: true, subtree: true });
    });
    const seen = () => page.evaluate((): unknown => Reflect.get(window, 'seen'));
    await page.reload();
    expect(await seen()).toMatchObject({ size: 'large', theme: 'dark' });
  });

  test.each(atDesk)('over a reload and on other pages in $name', async ({ open }) => {
    const reader = await open(path);
    const isShown = (): Promise<boolean> =>
      reader.evaluate(() => document.querySelector('#settings')?.checkVisibility() ?? false);
    const chosen = (): Promise<unknown> =>
      reader.evaluate(() => ({
        size: document.querySelector<HTMLInputElement>('[name=size]:checked')?.value,
        theme: document.documentElement.dataset['theme'],
      }));
    const paper = (): Promise<string> =>
      reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await reader.activate('reading-settings button');
    await expect.poll(isShown).toBe(true);
    await reader.activate('label:has([name=size][value=large])');
    await reader.activate('label:has([name=theme][value=dark])');
    const dark = await chosen();
    expect(dark).toMatchObject({ size: 'large', theme: 'dark' });
    expect(await paper()).not.toBe(light);
    await reader.reload();
    expect(await paper()).not.toBe(light);
    await reader.goto('/archive/');
    await reader.activate('reading-settings button');
    await expect.poll(isShown).toBe(true);
    expect(await chosen()).toEqual(dark);
  });

  test('until it is reset', async () => {
    const page = await openPage(path);
    await openSettings(page);
    await choose(page, 'Text size', 'Largest');
    await choose(page, 'Typeface', 'Sans');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await attributes(page)).toEqual({});
    expect(await page.getByRole('radio', { name: 'Standard' }).first().isChecked()).toBe(true);
    await page.reload();
    expect(await attributes(page)).toEqual({});
  });

  test('in every open page of the site', async () => {
    const page = await openPage(path);
    const other = await page.context().newPage();
    await other.goto('/');
    await openSettings(page);
    await choose(page, 'Theme', 'Sepia');
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'sepia');
  });
});

test('Ctrl K can be turned off, and its hint goes with it', async () => {
  const page = await openPage(path);
  const hint = page.locator('search-dialog kbd').first();
  expect(await hint.isVisible()).toBe(true);
  await openSettings(page);
  await choose(page, 'Shortcut of the search', 'Off');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  expect(await page.getByRole('dialog', { name: 'Search' }).isVisible()).toBe(false);
  expect(await hint.isVisible()).toBe(false);
});

describe('what is stored is not trusted', () => {
  test.each([
    ['text that does not parse', '{"size":"la'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['values that are no choices', '{"size":"huge","theme":"constructor","typeface":3}'],
    ['names that are no settings', '{"onload":"alert(1)","lang":"xx"}'],
  ])('of %s the page takes nothing', async (_, text) => {
    const page = await openPage(path);
    await store(page, text);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.reload();
    expect(errors).toEqual([]);
    expect(await attributes(page)).toEqual({});
    await openSettings(page);
    await choose(page, 'Text size', 'Large');
    expect(await attributes(page)).toMatchObject({ size: 'large' });
  });

  test('but the sound part of it is used', async () => {
    const page = await openPage(path);
    await store(page, '{"size":"small","theme":"pink"}');
    await page.reload();
    expect(await attributes(page)).toEqual({ size: 'small' });
  });
});

test('choices hold for the page where storage is refused', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(path);
  await openSettings(page);
  await choose(page, 'Text size', 'Large');
  expect(await attributes(page)).toMatchObject({ size: 'large' });
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(errors).toEqual([]);
});

describe('every theme is legible', () => {
  test.each(['Light', 'Sepia', 'Dark'])(
    'the theme %s has enough contrast for axe',
    async (theme) => {
      const page = await openPage(path, { reducedMotion: 'reduce' });
      await openSettings(page);
      await choose(page, 'Theme', theme);
      expect(await accessibilityFaults(page), 'with the settings open').toEqual([]);
      await page.keyboard.press('Escape');
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});
