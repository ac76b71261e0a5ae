import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answered, ask, dialogOf, groupsOf, openDialog, optionsOf } from '../search/dialog.ts';
import { searchManyArticles } from '../search/many-articles.ts';
import { articlesOf, openPanel, openResults, panelOf, statusOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

const all = 20;
let page: Page;

beforeAll(async () => {
  page = await openPage();
  await searchManyArticles(page, all);
});

const more = () => page.getByRole('button', { name: 'More results' });

async function showMore(): Promise<void> {
  await more().click();
  await answered(page.getByRole('main'));
}

const years = async (): Promise<number[]> => {
  const about = await articlesOf(page).locator('.about').allInnerTexts();
  return about.map((text) => Number(/\d{4}$/.exec(text.trim())?.[0]));
};

describe('where many articles are found', () => {
  test('the dialog shows eight with two sections each', async () => {
    await page.goto('/archive/');
    await openDialog(page);
    await ask(page, 'ferry');
    expect(await groupsOf(page).count()).toBe(8);
    expect(await optionsOf(page).count()).toBe(16);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
  });

  test('the page shows eight more at a time, which the address remembers', async () => {
    await openResults(page, { q: 'ferry' });
    expect(await articlesOf(page).count()).toBe(8);
    await showMore();
    expect(await articlesOf(page).count()).toBe(16);
    expect(new URL(page.url()).searchParams.get('shown')).toBe('16');
    await showMore();
    expect(await articlesOf(page).count()).toBe(all);
    expect(await more().count()).toBe(0);
    await page.reload();
    await answered(page.getByRole('main'));
    expect(await articlesOf(page).count()).toBe(all);
  });

  test('further results leave focus on the page', async () => {
    await openResults(page, { q: 'ferry' });
    await more().focus();
    await page.keyboard.press('Enter');
    await answered(page.getByRole('main'));
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('another query begins with eight again', async () => {
    await openResults(page, { q: 'ferry', shown: '16' });
    await page.getByRole('textbox', { name: 'Search' }).fill('crosses');
    await answered(page.getByRole('main'));
    expect(await articlesOf(page).count()).toBe(8);
  });

  test('the count is of all that was found, not of what is shown', async () => {
    await openResults(page, { q: 'ferry' });
    expect(await statusOf(page).innerText()).toContain(`${all} articles`);
  });

  test('newest first orders all of them by date', async () => {
    await openResults(page, { q: 'ferry', sort: 'newest', shown: '20' });
    const order = await years();
    expect(order.length).toBe(all);
    expect(order).toEqual([...order].sort((one, other) => other - one));
  });

  test('between equals the newer wins', async () => {
    await openResults(page, { q: 'ferry' });
    const order = await years();
    expect(order).toEqual([...order].sort((one, other) => other - one));
  });

  test('values of a facet are united, facets cut each other', async () => {
    await openResults(page, { q: 'ferry', shown: '20', topic: 'rivers' });
    expect(await articlesOf(page).count()).toBe(5);
    await openPanel(page);
    await panelOf(page).getByRole('checkbox', { name: 'Bridges (5)' }).check();
    await answered(page.getByRole('main'));
    expect(await articlesOf(page).count()).toBe(10);
    await panelOf(page).getByRole('checkbox', { name: '2021 (2)' }).check();
    await answered(page.getByRole('main'));
    expect(await articlesOf(page).count()).toBe(2);
  });
});
