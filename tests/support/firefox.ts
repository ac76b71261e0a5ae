import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findFirefox } from './find-browser.ts';

const executablePath = findFirefox();

/** Whether Firefox is here; a suite of its own begins with `describe.skipIf(!hasFirefox)`. */
export const hasFirefox = executablePath !== undefined;

/** What a page opens in. */
export interface FirefoxOptions {
  /** A small window with touches, as on a phone; else a large one with a mouse. */
  isPhone?: boolean;
  /** Service workers may answer for pages, as they do for readers. */
  keepsPages?: boolean | undefined;
  /** Runs in each document before its own scripts. */
  before?: (() => void) | undefined;
}

/** Pixels of the window of a phone, in every browser. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

/** One of each kind for all files of a worker; they end with the worker. */
const browsers = new Map<string, Promise<Browser>>();
const contexts: BrowserContext[] = [];

/** What Firefox takes from its settings: service workers, touches, and whether the pointer is coarse (1), fine (2) or hovers (4). */
const capabilities = (isPhone: boolean, keepsPages: boolean) => ({
  'dom.serviceWorkers.enabled': keepsPages,
  'dom.w3c_touch_events.enabled': isPhone ? 1 : 0,
  'ui.primaryPointerCapabilities': isPhone ? 1 : 6,
  'ui.allPointerCapabilities': isPhone ? 1 : 6,
});

/** The driver's own end of its browsers passes over every second one (@puppeteer/browsers 3, `launch.ts`). */
function endWithWorker(browser: Browser): void {
  const { pid } = browser.process() ?? {};
  // Vitest ends its workers with this signal.
  if (pid) process.prependOnceListener('SIGTERM', () => process.kill(-pid, 'SIGKILL'));
}

// Playwright drives only its own build of Firefox; Puppeteer drives anyone's, by WebDriver BiDi. The window is given its
// size at the start: older releases lack a command that `setViewport` sends.
async function launchFirefox(isPhone: boolean, keepsPages: boolean): Promise<Browser> {
  if (executablePath === undefined) throw new Error('Firefox is not installed; skip this suite');
  const { width, height } = isPhone ? phone : desk;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    args: [`--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: capabilities(isPhone, keepsPages),
  });
  endWithWorker(browser);
  return browser;
}

function firefox(isPhone: boolean, keepsPages: boolean): Promise<Browser> {
  const kind = JSON.stringify([isPhone, keepsPages]);
  const started = browsers.get(kind) ?? launchFirefox(isPhone, keepsPages);
  browsers.set(kind, started);
  return started;
}

/** Opens a page of the built site, or of another by its whole address, in Firefox, with a memory of its own; each closes with its test, or with its file. */
export async function openFirefoxPage(path: string, options: FirefoxOptions = {}): Promise<Page> {
  const { isPhone = false, keepsPages = false, before } = options;
  const context = await (await firefox(isPhone, keepsPages)).createBrowserContext();
  contexts.push(context);
  const page = await context.newPage();
  if (isPhone) await page.setViewport(phone);
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(new URL(path, inject('site').url).href);
  return page;
}

/** How many pages are open: what `closeFirefoxPages` takes. */
export const openFirefoxPages = (): number => contexts.length;

/** Closes the pages that were opened after so many. */
export async function closeFirefoxPages(from = 0): Promise<void> {
  await Promise.all(contexts.splice(from).map((context) => context.close()));
}
