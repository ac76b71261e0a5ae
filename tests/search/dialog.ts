import type { Locator, Page } from 'playwright-core';

/** In the languages of the site. */
const title = /^(?:Search|البحث)$/;

export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: title });

export const fieldOf = (page: Page): Locator =>
  dialogOf(page).getByRole('combobox', { name: title });

export const optionsOf = (page: Page): Locator => dialogOf(page).getByRole('option');

/** The articles in the dialog; what they are labelled by begins with the headline. */
export const groupsOf = (page: Page): Locator =>
  dialogOf(page).getByRole('listbox').getByRole('group');

export const statusOf = (page: Page): Locator => dialogOf(page).getByRole('status');

export const openerOf = (page: Page): Locator =>
  page.getByRole('link', { name: /^(?:Search|بحث)/ }).first();

export async function openDialog(page: Page): Promise<void> {
  await openerOf(page).click();
  await fieldOf(page).waitFor();
}

/** Waits until the search in a part of the page has answered the last query. */
export const answered = (part: Locator): Promise<void> =>
  part.locator('search-results[aria-busy="false"]').waitFor({ state: 'attached' });

/** Asks in the open dialog, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query);
  await answered(dialogOf(page));
}

/** The option that Enter would choose, by its place; undefined when there is none. */
export async function activeOption(page: Page): Promise<number | undefined> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  const ids = await optionsOf(page).evaluateAll((all) => all.map((one) => one.id));
  return id === null ? undefined : ids.indexOf(id);
}
