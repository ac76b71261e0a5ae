import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findFirefox } from './find-browser.ts';

const executablePath = findFirefox();

/** Whether Firefox is here; a suite of its own begins with `describe.skipIf(!hasFirefox)`. */
export const hasFirefox = executablePath !== undefined;

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

// Playwright drives only its own build of Firefox; Puppeteer drives anyone's, by WebDriver BiDi. The window is given its
// size at the start: older releases lack a command that `setViewport` sends.
function launchFirefox(path: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: null,
    args: ['--width=1440', '--height=900'],
  });
}

/** Opens a page of the built site in Firefox, with a memory of its own; all close after the file. */
export async function openFirefoxPage(path: string): Promise<Page> {
  if (executablePath === undefined) throw new Error('Firefox is not installed; skip this suite');
  browser ??= launchFirefox(executablePath);
  const context = await (await browser).createBrowserContext();
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(inject('site').url + path);
  return page;
}

export async function closeFirefoxPages(): Promise<void> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
}
