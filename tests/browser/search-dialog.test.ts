import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  activeOption,
  answered,
  ask,
  dialogOf,
  fieldOf,
  groupsOf,
  openDialog,
  openerOf,
  optionsOf,
  statusOf,
} from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);
let page: Page;

beforeAll(async () => {
  page = await openPage(path);
});

const isOpen = (): Promise<boolean> => dialogOf(page).isVisible();

describe('the search over the page', () => {
  test.each(['Control+k', 'Meta+k', 'Control+K'])('the dialog opens with %s', async (shortcut) => {
    await page.keyboard.press(shortcut);
    await fieldOf(page).waitFor();
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
  });

  test('opens by its link, and Escape closes it and gives focus back', async () => {
    await openDialog(page);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await openerOf(page).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test('closes by its button', async () => {
    await openDialog(page);
    await dialogOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await isOpen()).toBe(false);
  });

  test('has no shortcut of a single key', async () => {
    for (const key of ['/', 's', 'k', 'f', '?']) await page.keyboard.press(key);
    expect(await isOpen()).toBe(false);
  });

  test('leaves the shortcuts of the browser alone', async () => {
    await page.keyboard.press('Control+Shift+K');
    const opened = await isOpen();
    await page.keyboard.press('Escape');
    expect(opened).toBe(false);
  });

  test('its link leads to the page of results in a new tab, and without script', async () => {
    expect(await openerOf(page).getAttribute('href')).toBe('/search/');
  });
});

describe('the results in the dialog', () => {
  beforeAll(async () => {
    await openDialog(page);
  });

  test('are a list of options that the field controls', async () => {
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
    await ask(page, 'tartus');
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('true');
    const controlled = await fieldOf(page).getAttribute('aria-controls');
    expect(await dialogOf(page).getByRole('listbox').getAttribute('id')).toBe(controlled);
    expect(await optionsOf(page).count()).toBeGreaterThan(2);
    expect(await activeOption(page)).toBeUndefined();
  });

  test('are counted where a screen reader hears it', async () => {
    await ask(page, 'tartus');
    const status = (): Promise<string> => statusOf(page).innerText();
    await expect.poll(status).toMatch(/^\d+ sections in \d articles$/);
    await ask(page, 'negotiations');
    await expect.poll(status).toBe('1 section in 1 article');
  });

  test('are announced once typing pauses, and not at each key', async () => {
    await page.evaluate(() => {
      const said: string[] = [];
      const status = document.querySelector('dialog .status') ?? document.body;
      new MutationObserver(() => {
        if (status.textContent) said.push(status.textContent);
      }).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(window, { announced: said });
    });
    await fieldOf(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('moscow', { delay: 60 });
    await statusOf(page).filter({ hasText: 'sections in' }).waitFor();
    const said = await page.evaluate(
      () => (window as unknown as { announced: string[] }).announced,
    );
    expect(said).toEqual([await statusOf(page).innerText()]);
  });

  test('are gone when the field is emptied', async () => {
    await ask(page, 'tartus');
    await ask(page, '');
    expect(await optionsOf(page).count()).toBe(0);
    expect(await statusOf(page).innerText()).toBe('');
    expect(await fieldOf(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('stand in groups named by their headline, at most three of each', async () => {
    await ask(page, 'Moscow');
    for (const group of await groupsOf(page).all()) {
      expect(await group.getByRole('option').count()).toBeLessThanOrEqual(3);
    }
    const headline = /^A handshake addressed to two capitals /;
    expect(await dialogOf(page).getByRole('group', { name: headline }).count()).toBe(1);
  });

  test('lead to all of them with the query', async () => {
    await ask(page, 'war & peace');
    const all = dialogOf(page).getByRole('link', { name: 'All results' });
    expect(await all.getAttribute('href')).toBe('/search/?q=war+%26+peace');
    await ask(page, 'tartus');
    await all.click();
    await answered(page.getByRole('main'));
    expect(await page.title()).toContain('“tartus”');
  });
});
