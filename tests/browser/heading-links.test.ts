import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { copied, keepCopied, said } from '../support/on-the-page.ts';
import { atDesk, type ReaderPage } from '../support/readers.ts';
import { articlePath } from '../support/site-pages.ts';

const { dist, url } = inject('site');
const path = articlePath(dist);

const links = (page: Page) => page.getByRole('link', { name: /^Link to section: / });

async function hashOf(page: Page, at: number): Promise<string> {
  return (await links(page).nth(at).getAttribute('href')) ?? '';
}

describe('the link beside a heading', () => {
  test('shows the address, selected, when the browser refuses to copy it', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
    });
    await page.goto(path);
    const hash = await hashOf(page, 1);
    await links(page).nth(1).click();
    const shown = page.getByRole('textbox', { name: /copy by hand/ });
    await expect.poll(() => shown.inputValue()).toBe(url + path + hash);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(url + path + hash);
    expect(new URL(page.url()).hash).toBe(hash);
  });

  test('is a plain link without script', async () => {
    const page = await openPage(path, { javaScriptEnabled: false });
    const hash = await hashOf(page, 1);
    await links(page).nth(1).click();
    expect(page.url()).toBe(url + path + hash);
  });

  test('stands beside each heading of the text and is named after it', async () => {
    const page = await openPage(path);
    // The notes stand in the margin of this window, and their heading is for ears.
    const headings = await page
      .locator('main article :is(h2, h3)[id]:not(#notes)')
      .allTextContents();
    const names = await links(page).evaluateAll((all) => all.map((link) => link.ariaLabel));
    expect(names).toEqual(headings.map((heading) => `Link to section: ${heading.trim()}`));
  });

  test('is seen when the keyboard reaches it, and stands in the contents where nothing can hover', async () => {
    const opacity = (page: Page): Promise<string> =>
      links(page)
        .first()
        .evaluate((link) => getComputedStyle(link).opacity);
    const desk = await openPage(path);
    expect(await opacity(desk)).toBe('0');
    await links(desk).first().focus();
    await desk.keyboard.press('Shift+Tab');
    await desk.keyboard.press('Tab');
    expect(await opacity(desk)).toBe('1');
    const phone = await openPage(path, { width: 390, hasTouch: true, isMobile: true });
    await phone.locator('.contents summary').click();
    const inContents = phone.locator('.contents .heading-link a');
    expect(await inContents.first().evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
    const names = await inContents.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    const sections = await phone.locator('main article h2[id]').allTextContents();
    expect(names).toEqual(sections.map((name) => `Link to section: ${name}`));
    expect(await phone.locator('hgroup .heading-link').first().isVisible()).toBe(false);
  });
});

describe.each(atDesk)('in $name', ({ open }) => {
  const hashIn = (page: ReaderPage): Promise<string> =>
    page.evaluate(() => document.querySelectorAll<HTMLAnchorElement>('hgroup a')[2]?.hash ?? '');

  test('the link beside a heading copies its whole address, without the query, and says so', async () => {
    const page = await open(`${path}?utm_source=mail`, keepCopied);
    const hash = await hashIn(page);
    await page.activate(`hgroup a[href="${hash}"]`);
    await expect.poll(() => said(page)).toContain('Link copied');
    const origin = await page.evaluate(() => location.origin);
    expect(await copied(page)).toBe(origin + path + hash);
    expect(await page.evaluate(() => location.hash)).toBe(hash);
  });

  test('an address that names a heading brings it into view and moves focus to it', async () => {
    const page = await open(path);
    const id = (await hashIn(page)).slice(1);
    await page.goto('about:blank');
    await page.goto(`${path}#${id}`);
    const arrived = (): Promise<unknown> =>
      page.evaluate((name) => {
        const box = document.getElementById(name)?.getBoundingClientRect();
        const isSeen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        return { isSeen, focused: document.activeElement?.id };
      }, id);
    await expect.poll(arrived).toEqual({ isSeen: true, focused: id });
  });
});
