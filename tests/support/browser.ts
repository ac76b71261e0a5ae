import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** Options of Playwright's contexts, with the width and height of the window by short names. */
export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  width?: number;
  height?: number;
}

/** What a reader's browser remembers. */
interface Profile {
  /** The options with which it was made. */
  kind: string;
  context: BrowserContext;
  /** Empty and always open, so that the process of the profile's pages stays. */
  keeper: Page;
}

const QUICK = [
  // Pages of one profile share a process.
  '--process-per-site',
  '--renderer-process-limit=1',
  // A page of a test ends before code that is made faster in the background pays.
  '--js-flags=--no-turbofan --no-maglev',
];

/** One for all files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;
const inUse: Profile[] = [];
/** Emptied, for the next page of their kind: a process of its own would take a page half its time. */
const idle: Profile[] = [];

async function newProfile(kind: string, options: BrowserContextOptions): Promise<Profile> {
  browser ??= launchChromium(QUICK);
  const context = await (await browser).newContext(options);
  return { kind, context, keeper: await context.newPage() };
}

/**
 * Opens a page of the built site in Chromium, in a profile of its own; each closes with its test, or with its file.
 * @param path an address within the site, such as `/archive/`, or undefined for an empty page
 */
export async function openPage(path?: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1440, height = 900, ...rest } = options;
  // What a service worker answers is hidden from tests that watch requests, and outlives the page.
  const made = {
    ...{ baseURL: inject('site').url, viewport: { width, height } },
    serviceWorkers: 'block' as const,
    ...rest,
  };
  const kind = JSON.stringify(made);
  const at = idle.findIndex((one) => one.kind === kind);
  const [profile = await newProfile(kind, made)] = at < 0 ? [] : idle.splice(at, 1);
  inUse.push(profile);
  const page = await profile.context.newPage();
  if (path !== undefined) await page.goto(path);
  return page;
}

async function empty({ context, keeper }: Profile): Promise<void> {
  const others = context.pages().filter((page) => page !== keeper);
  const origins = new Set(others.map((page) => new URL(page.url()).origin));
  await Promise.all(others.map((page) => page.close()));
  const devtools = await context.newCDPSession(keeper);
  for (const origin of [inject('site').url, ...origins]) {
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await devtools.detach();
  await context.setOffline(false); // a test may have taken its network away
}

/** How many pages are open: what `closePages` takes. */
export const openPages = (): number => inUse.length;

/** Closes the pages that were opened after so many, and empties their profiles. */
export async function closePages(from = 0): Promise<void> {
  const profiles = inUse.splice(from);
  await Promise.all(profiles.map(empty));
  idle.push(...profiles);
}
