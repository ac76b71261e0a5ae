import type { Locator, Page } from 'playwright-core';
import { addresses } from '../../src/i18n/addresses.ts';
import { defaultLanguage, type Language } from '../../src/i18n/languages.ts';
import { answered } from './dialog.ts';

export const linksOf = (page: Page): Locator => page.locator('main a.section');

/** The articles found, each with its sections. */
export const articlesOf = (page: Page): Locator => page.getByRole('main').locator('.result');

export const panelOf = (page: Page): Locator => page.getByRole('main').locator('.facets');

export const statusOf = (page: Page): Locator => page.getByRole('main').getByRole('status').first();

/** Opens the page of results in a language at an address's query, and waits for the answer. */
export async function openResults(
  page: Page,
  query: Record<string, string>,
  language: Language = defaultLanguage,
): Promise<void> {
  await page.goto(`${addresses.search(language)}?${new URLSearchParams(query)}`);
  await answered(page.getByRole('main'));
}

/** Asks on the page of results, which is opened where it is not, and waits for the answer. */
export async function askPage(
  page: Page,
  query: string,
  language: Language = defaultLanguage,
): Promise<void> {
  const there = addresses.search(language);
  if (new URL(page.url()).pathname !== there) await openResults(page, {}, language);
  await page.getByRole('textbox', { name: /^(?:Search|البحث)$/ }).fill(query);
  await answered(page.getByRole('main'));
}

/** What was found: article and section of each result, in the order shown. */
export async function foundOn(page: Page): Promise<string[]> {
  const addresses = await linksOf(page).evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return addresses.map((address) =>
    address
      .replace(/\?[^#]*/, '')
      .replace('articles/', '')
      .slice(1),
  );
}

/** What is said below the field on how the query was understood. */
export const helpOn = (page: Page): Promise<string> =>
  page.getByRole('main').locator('.help').innerText();

/** What opens the panel that narrows results. */
export const panelOpener = (page: Page): Locator =>
  page.locator('summary:visible', { hasText: /^(?:Narrow and sort|تصفية وترتيب)$/ });

export async function openPanel(page: Page): Promise<void> {
  await panelOpener(page).click();
  await page.locator('.facets:visible input[name=sort]').waitFor();
}
