import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';
import {
  ARTICLE,
  comeBack,
  GO_ON,
  KEY,
  readAndRemember,
  readArticle,
  readTo,
  remembered,
  said,
  staysSilent,
} from '../support/kept-readings.ts';

describe('an article read past its middle', () => {
  test('offers to go on where the reader stopped', async () => {
    const page = await readArticle('distance');
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(GO_ON);
    await page.getByRole('status').getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#distance');
    expect(await said(page)).toBe('');
  });

  test('remembers how far the reader came, not the way back to the top', async () => {
    const page = await readArticle('distance');
    await readTo(page, 'top');
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(GO_ON);
  });

  test('says so at the bottom of the window, first in reach of the keyboard after its head', async () => {
    const page = await readArticle('distance');
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(GO_ON);
    await page.locator('article-actions :is(a, button)').last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Clarified on 25 November 2026',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'How far from the war',
    );
    await page.keyboard.press('Escape');
    expect(await said(page)).toBe('');
  });

  test('says no more once the reader has read on', async () => {
    const page = await readArticle('distance');
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(GO_ON);
    await readTo(page, 'two-points');
    await expect.poll(() => said(page)).toBe('');
  });

  test.each([
    ['to one who left before the middle', 'two-points', ARTICLE],
    ['to one who read to the last section', 'terms', ARTICLE],
    ['to one who read to the notes', 'notes', ARTICLE],
    ['to one who follows a link to a section', 'distance', `${ARTICLE}#uses`],
  ])('offers nothing %s', async (_, id, address) => {
    const page = await openPage(ARTICLE);
    await readTo(page, id);
    await page.waitForLoadState('networkidle');
    if (id === 'two-points') expect(await remembered(page)).toEqual({});
    await comeBack(page, address);
    await staysSilent(page);
  });

  test('offers nothing where a reload has brought the reader back already', async () => {
    const page = await readArticle('distance');
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await staysSilent(page);
  });
});

test('nothing leaves the device', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(ARTICLE);
  await readAndRemember(page, 'distance');
  await comeBack(page);
  await expect.poll(() => said(page)).toBe(GO_ON);
  const { url } = inject('site');
  expect(asked.filter((one) => !one.startsWith(`GET ${url}/`) || /[?]|\bread\b/.test(one))).toEqual(
    [],
  );
});

describe.skipIf(!hasFirefox)('in Firefox', () => {
  test('an article read past its middle offers to go on where the reader stopped', async () => {
    const page = await openFirefoxPage(ARTICLE);
    await page.evaluate(() => {
      document.getElementById('distance')?.scrollIntoView({ behavior: 'instant' });
    });
    const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
    await expect.poll(kept).toContain('"at":"distance"');
    await page.goto(`${inject('site').url}/archive/`);
    await page.goto(inject('site').url + ARTICLE);
    const told = () => page.evaluate(() => document.querySelector('.said')?.textContent);
    await expect.poll(told).toBe(GO_ON);
  });
});
