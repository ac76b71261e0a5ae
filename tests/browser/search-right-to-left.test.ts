import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  activeOption,
  ask,
  dialogOf,
  fieldOf,
  openDialog,
  optionsOf,
  statusOf,
} from '../search/dialog.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';

const { narrow } = stringsOf('ar').search;

describe('the dialog in Arabic', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPage();
  });

  beforeEach(async () => {
    await page.goto('about:blank');
    await page.goto('/ar/archive/');
    await openDialog(page);
  });

  const directionOfField = (): Promise<string> =>
    fieldOf(page).evaluate((field) => getComputedStyle(field).direction);

  test('its field has the direction of what is typed, and before that of the page', async () => {
    expect(await directionOfField()).toBe('rtl');
    await ask(page, 'Hmeimim');
    expect(await directionOfField()).toBe('ltr');
    await ask(page, 'حميميم');
    expect(await directionOfField()).toBe('rtl');
  });

  test('counts in Arabic words', async () => {
    await ask(page, 'معاوية');
    await expect.poll(() => statusOf(page).innerText()).toBe('قسم واحد في مقال واحد');
    const about = await dialogOf(page).locator('.about').first().innerText();
    expect(about).toContain('16 أكتوبر 2025');
    expect(about).not.toContain('العربية');
  });

  test('the arrows go through the results; left and right stay with the text', async () => {
    await ask(page, 'طرطوس');
    const last = (await optionsOf(page).count()) - 1;
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe(0);
    const caret = (): Promise<number | null> =>
      fieldOf(page).evaluate((field) => (field as HTMLInputElement).selectionStart);
    await page.keyboard.press('ArrowRight');
    expect(await caret()).toBe(4);
    await page.keyboard.press('ArrowLeft');
    expect(await caret()).toBe(5);
    expect(await activeOption(page)).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBe(last);
    const address = await optionsOf(page).nth(last).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address?.replace(/\?[^#]*/, '') ?? ''}`);
  });

  test('results stand at the right edge', async () => {
    await ask(page, 'طرطوس');
    const edges = await optionsOf(page)
      .first()
      .locator('.heading')
      .evaluate((heading) => {
        const list = heading.closest('.results')?.getBoundingClientRect();
        return (list?.right ?? 0) - heading.getBoundingClientRect().right;
      });
    expect(Math.abs(edges)).toBeLessThan(2);
  });
});

test.skipIf(!hasFirefox)('Firefox gives the field the direction of what is typed', async () => {
  const firefox = await openFirefoxPage('/ar/search/?q=Hmeimim');
  const direction = (): Promise<string | undefined> =>
    firefox.evaluate(() => {
      const field = document.querySelector('main input[name=q]');
      return field ? getComputedStyle(field).direction : undefined;
    });
  await expect.poll(direction).toBe('ltr');
  await firefox.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    if (field) field.value = '';
  });
  expect(await direction()).toBe('rtl');
});

const cases = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(cases)('axe finds no fault in Arabic, $scheme at $width px', (looks) => {
  test('with results, with both languages and filters, with nothing found', async () => {
    const { width, scheme } = looks;
    const page = await openPage('/ar/archive/', {
      width,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await openDialog(page);
    await ask(page, 'الكبتاغون');
    await fieldOf(page).press('ArrowDown');
    expect(await accessibilityFaults(page), 'with results').toEqual([]);
    await dialogOf(page).getByText(narrow).click();
    await dialogOf(page).getByRole('checkbox', { name: 'English' }).check();
    await dialogOf(page).locator('[role=group][lang=en]').first().waitFor();
    expect(await accessibilityFaults(page), 'with both languages').toEqual([]);
    await ask(page, 'غغغغغ');
    expect(await accessibilityFaults(page), 'with nothing found').toEqual([]);
    const fits = await dialogOf(page).evaluate((one) => one.scrollWidth <= one.clientWidth);
    expect(fits).toBe(true);
  });
});
