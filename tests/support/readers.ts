import type { KeyInput, Page as FirefoxPage } from 'puppeteer-core';
import type { Page as ChromiumPage } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openPage } from './browser.ts';
import { desk, hasFirefox, openFirefoxPage, phone } from './firefox.ts';
import type { WebDriverPage } from './webdriver.ts';
import { hasWebKit, openWebKitPage } from './webkit.ts';

/** What readers do alike in every browser: the part of a page's driver that Playwright, Puppeteer and WebDriver share. */
export interface ReaderPage {
  /** Opens an address within the site, or elsewhere by its whole address. */
  goto: (path: string) => Promise<void>;
  /** Runs a function of its own text alone in the page. */
  evaluate: ChromiumPage['evaluate'];
  /** Presses a key, or several held together: `Control+k`. */
  press: (keys: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Brings the first element that is seen into view, and clicks it or, on a phone, taps it. */
  activate: (selector: string) => Promise<void>;
  /** Clicks or taps a place in the window. */
  activateAt: (x: number, y: number) => Promise<void>;
  back: () => Promise<void>;
  reload: () => Promise<void>;
}

/** A browser on a device. */
export interface Reader {
  name: string;
  isPhone: boolean;
  /**
   * Opens a page in a profile of its own; each closes with its test, or with its file.
   * @param before runs in each document before its own scripts
   */
  open: (path: string, before?: () => void) => Promise<ReaderPage>;
  /** The same where the browser keeps pages for reading offline. */
  openKeeping: (path: string) => Promise<ReaderPage>;
}

/** The middle of the first element that is seen, brought into view and at rest there. Runs in the page. */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.checkVisibility(),
  );
  if (!seen) throw new Error(`Nothing is seen of ${selector}`);
  const isInView = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
  if (!isInView(seen.getBoundingClientRect()))
    seen.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const [box = seen.getBoundingClientRect()] = seen.getClientRects();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Loads the page again. Firefox's driver waits in vain where the page came out of the history. */
async function reloaded(evaluate: ReaderPage['evaluate']): Promise<void> {
  const before = await evaluate(() => {
    setTimeout(() => location.reload());
    return performance.timeOrigin;
  });
  const isThere = (): Promise<boolean> =>
    evaluate(
      (time) => performance.timeOrigin !== time && document.readyState === 'complete',
      before,
    );
  await expect.poll(isThere).toBe(true);
}

/** The part that is the same for all drivers. */
function reader(
  page: ChromiumPage | FirefoxPage | WebDriverPage,
  activateAt: ReaderPage['activateAt'],
): ReaderPage {
  const evaluate = page.evaluate.bind(page) as ReaderPage['evaluate'];
  return {
    goto: async (path) => {
      await page.goto(new URL(path, inject('site').url).href);
    },
    evaluate,
    press: async (keys) => {
      const all = keys.split('+') as KeyInput[];
      for (const key of all) await page.keyboard.down(key);
      for (const key of all.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    activate: async (selector) => {
      const { x, y } = await evaluate(middleOf, selector);
      await activateAt(x, y);
    },
    activateAt,
    // A page that is left at once would end the call that leaves it.
    back: () => evaluate(() => void setTimeout(() => history.back())),
    reload: () => reloaded(evaluate),
  };
}

const byHand = (page: ChromiumPage | FirefoxPage, isPhone: boolean): ReaderPage['activateAt'] =>
  isPhone ? (x, y) => page.touchscreen.tap(x, y) : (x, y) => page.mouse.click(x, y);

type Opens = (
  path: string,
  isPhone: boolean,
  options: { before?: (() => void) | undefined; keepsPages?: boolean },
) => Promise<ReaderPage>;

const inChromium: Opens = async (path, isPhone, { before, keepsPages }) => {
  const device = isPhone ? { ...phone, hasTouch: true, isMobile: true } : desk;
  const serviceWorkers = keepsPages ? 'allow' : 'block';
  const page = await openPage(undefined, { ...device, serviceWorkers });
  if (before) await page.addInitScript(before);
  await page.goto(path);
  return reader(page, byHand(page, isPhone));
};

const inFirefox: Opens = async (path, isPhone, options) => {
  const page = await openFirefoxPage(path, { isPhone, ...options });
  return reader(page, byHand(page, isPhone));
};

const inWebKit: Opens = async (path, _, { before }) => {
  const page = await openWebKitPage(path, before);
  return reader(page, (x, y) => page.mouse.click(x, y));
};

const browsers = [
  { name: 'Chromium', opens: inChromium },
  ...(hasFirefox ? [{ name: 'Firefox', opens: inFirefox }] : []),
  ...(hasWebKit ? [{ name: 'WebKit', opens: inWebKit, isForDesks: true }] : []),
];

/** A reader at a desk and one with a phone, in each browser that is here; WebKit has no touches to drive. */
export const readers: Reader[] = [false, true].flatMap((isPhone) =>
  browsers
    .filter(({ isForDesks }) => !(isPhone && isForDesks))
    .map(({ name, opens }) => ({
      name: `${name} on a ${isPhone ? 'phone' : 'desk'}`,
      isPhone,
      open: (path, before) => opens(path, isPhone, { before }),
      openKeeping: (path) => opens(path, isPhone, { keepsPages: true }),
    })),
);

/** Those that read at a desk: for what is the same on a phone. */
export const atDesk = readers.filter(({ isPhone }) => !isPhone);
