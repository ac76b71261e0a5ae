import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** Options of Playwright's contexts, with the width and height of the window by short names. */
export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  width?: number;
  height?: number;
}

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

/**
 * Opens a page of the built site in Chromium, in a profile of its own; all close after the file.
 * @param path an address within the site, such as `/archive/`, or undefined for an empty page
 */
export async function openPage(path?: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1440, height = 900, ...rest } = options;
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({ baseURL: inject('site').url, viewport: { width, height }, ...rest });
  contexts.push(context);
  const page = await context.newPage();
  if (path !== undefined) await page.goto(path);
  return page;
}

export async function closePages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}
