import type { Browser } from 'playwright-core';
import { launch, type Browser as Firefox } from 'puppeteer-core';
import { findFirefox } from '../support/find-browser.ts';
import { sees, type Goal } from './see-words.ts';

/** An address to open, and what has to be seen there. */
export interface Visit {
  url: string;
  goal: Goal;
}

/** What a reader who opened a link found. */
export interface Found {
  seen: boolean;
  /** What the page said on arrival. */
  said: string;
}

interface Opened {
  sees: (goal: Goal) => Promise<boolean>;
  said: () => Promise<string>;
  close: () => Promise<void>;
}

type Opener = (url: string) => Promise<Opened>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const said = (): string => document.querySelector('.said')?.textContent ?? '';

/** Seen twice in a row, so that what is only passed does not count. */
async function settles(page: Opened, goal: Goal): Promise<boolean> {
  let before = false;
  for (let tries = 0; tries < 16; tries += 1) {
    const now = await page.sees(goal);
    if (now && before) return true;
    before = now;
    await pause(300);
  }
  return false;
}

/** What a page says comes with its words, a moment after what is seen. */
async function hears(page: Opened): Promise<string> {
  for (let tries = 0; tries < 5; tries += 1) {
    const words = await page.said();
    if (words) return words;
    await pause(300);
  }
  return '';
}

async function visit(open: Opener, { url, goal }: Visit): Promise<Found> {
  const page = await open(url);
  const found = { seen: await settles(page, goal), said: await hears(page) };
  await page.close();
  return found;
}

/** Visits in order, a few at a time. */
async function visitAll(open: Opener, visits: readonly Visit[], abreast: number): Promise<Found[]> {
  const found: Found[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < visits.length; at = next++) {
      const one = visits[at];
      if (one) found[at] = await visit(open, one);
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return found;
}

/** Opens links in Chromium, each in a profile of its own. */
export const openInChromium = (browser: Browser, visits: readonly Visit[]): Promise<Found[]> =>
  visitAll(
    async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      const close = (): Promise<void> => page.close();
      return {
        sees: (goal) => page.evaluate(sees, goal),
        said: () => page.evaluate(said),
        close,
      };
    },
    visits,
    3,
  );

async function visitFirefox(firefox: Firefox, visits: readonly Visit[]): Promise<Found[]> {
  const open: Opener = async (url) => {
    const page = await firefox.newPage();
    await page.goto(url);
    const close = (): Promise<void> => page.close();
    return { sees: (goal) => page.evaluate(sees, goal), said: () => page.evaluate(said), close };
  };
  return visitAll(open, visits, 1);
}

/** Opens links in Firefox, or answers undefined where there is none. */
export async function openInFirefox(visits: readonly Visit[]): Promise<Found[] | undefined> {
  const executablePath = findFirefox();
  if (executablePath === undefined) return undefined;
  const firefox = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null, // as in tests/support/firefox.ts
  });
  try {
    return await visitFirefox(firefox, visits);
  } finally {
    await firefox.close();
  }
}
