import { afterAll, afterEach, beforeEach } from 'vitest';
import { closePages, openPages } from './browser.ts';
import { closeFirefoxPages, openFirefoxPages } from './firefox.ts';
import { closeWebKitPages, openWebKitPages } from './webkit.ts';

// Here and not beside what opens them: files share those modules, and hooks belong to the file that first loads one.
// A page that a test opened ends with the test, since an open page keeps its browser busy: Firefox for a fifth of a
// core. What stands before the tests of a file ends with the file.
let inChromium = 0;
let inFirefox = 0;
let inWebKit = 0;

const close = (chromium = 0, firefox = 0, webKit = 0): Promise<unknown> =>
  Promise.all([closePages(chromium), closeFirefoxPages(firefox), closeWebKitPages(webKit)]);

beforeEach(() => {
  inChromium = openPages();
  inFirefox = openFirefoxPages();
  inWebKit = openWebKitPages();
});

afterEach(() => close(inChromium, inFirefox, inWebKit));

afterAll(() => close());
