import { launch, type Browser, type KeyInput, type Page as FirefoxPage } from 'puppeteer-core';
import type { Page as ChromiumPage } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { openPage } from './browser.ts';
import { findFirefox } from './find-browser.ts';

/** What readers do alike in every browser: the part of a page's driver that Playwright and Puppeteer share. */
export interface ReaderPage {
  /** Opens an address within the site. */
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
   * Opens a page in a profile of its own; all close after the file.
   * @param before runs in each document before its own scripts
   */
  open: (path: string, before?: () => void) => Promise<ReaderPage>;
}

/** The middle of the first element that is seen, brought into view. Runs in the page. */
function middleOf(selector: string): { x: number; y: number } {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.checkVisibility(),
  );
  if (!seen) throw new Error(`Nothing is seen of ${selector}`);
  const isInView = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
  if (!isInView(seen.getBoundingClientRect()))
    seen.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box = seen.getBoundingClientRect()] = seen.getClientRects();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

/** The part that is the same for both drivers. */
function reader(page: ChromiumPage | FirefoxPage, isPhone: boolean): ReaderPage {
  const evaluate = page.evaluate.bind(page) as ReaderPage['evaluate'];
  const activateAt = (x: number, y: number): Promise<void> =>
    isPhone ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
  return {
    goto: async (path) => {
      await page.goto(inject('site').url + path);
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
    back: () => evaluate(() => history.back()),
    reload: async () => {
      await page.reload();
    },
  };
}

async function inChromium(isPhone: boolean, before?: () => void): Promise<ReaderPage> {
  const options = isPhone ? { ...phone, hasTouch: true, isMobile: true } : desk;
  const page = await openPage(undefined, options);
  if (before) await page.addInitScript(before);
  return reader(page, isPhone);
}

const executablePath = findFirefox();
const firefoxes = new Map<boolean, Promise<Browser>>();

/** What Firefox takes from its settings: touches, and whether the pointer is coarse (1), fine (2) or hovers (4). */
const capabilities = (isPhone: boolean) => ({
  'dom.w3c_touch_events.enabled': isPhone ? 1 : 0,
  'ui.primaryPointerCapabilities': isPhone ? 1 : 6,
  'ui.allPointerCapabilities': isPhone ? 1 : 6,
});

function firefox(isPhone: boolean): Promise<Browser> {
  if (executablePath === undefined) throw new Error('Firefox is not installed');
  const { width, height } = isPhone ? phone : desk;
  const started =
    firefoxes.get(isPhone) ??
    launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      defaultViewport: null,
      args: [`--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: capabilities(isPhone),
    });
  firefoxes.set(isPhone, started);
  return started;
}

async function inFirefox(isPhone: boolean, before?: () => void): Promise<ReaderPage> {
  const context = await (await firefox(isPhone)).createBrowserContext();
  const page = await context.newPage();
  if (isPhone) await page.setViewport(phone);
  if (before) await page.evaluateOnNewDocument(before);
  return reader(page, isPhone);
}

afterAll(async () => {
  await Promise.all([...firefoxes.values()].map(async (browser) => (await browser).close()));
  firefoxes.clear();
});

const browsers = [
  { name: 'Chromium', start: inChromium },
  ...(executablePath === undefined ? [] : [{ name: 'Firefox', start: inFirefox }]),
];

/** A reader at a desk and one with a phone, in each browser that is here. */
export const readers: Reader[] = [false, true].flatMap((isPhone) =>
  browsers.map(({ name, start }) => ({
    name: `${name} on a ${isPhone ? 'phone' : 'desk'}`,
    isPhone,
    open: async (path, before) => {
      const page = await start(isPhone, before);
      await page.goto(path);
      return page;
    },
  })),
);
