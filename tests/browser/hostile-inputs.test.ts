import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { keptReadingsKey, settingsStorageKey } from '../../src/shared/storage-keys.ts';
import { addresses, texts } from '../hostile/payloads.ts';
import { watch } from '../hostile/watch.ts';
import { answered } from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const article = articlePath(inject('site').dist);

/** What anybody may write into an address, or leave on a device. */
const written = [
  ...[texts.markup[3], texts.outbreaks[0], texts.outbreaks[9], texts.readTwice[7], '__proto__'],
  ...[
    addresses.scripts[0],
    addresses.disguises[0],
    '\u0000',
    '%E0%A4%A',
    '\ud800',
    'a'.repeat(5000),
  ],
].map((text = '') => text);

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

let page: Page;
let done: string[];

beforeAll(async () => {
  page = await openPage(undefined, { bypassCSP: true }); // what the page's policy would stop is seen too
  done = await watch(page, inject('site').url);
});

/** Elements and attributes of the page that no page of ours has. */
const foreign = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) =>
      one
        .getAttributeNames()
        .filter((name) => /^(?:on|srcdoc$)/.test(name))
        .concat(
          one.matches('iframe, object, embed, base, marquee, x-y, [href^="javascript:" i]')
            ? one.localName
            : [],
        )
        .map((what) => `<${one.localName}> ${what}`),
    ),
  );

/** Opens an address anew, a fragment too: from one to the next a browser would stay on the page. */
async function visit(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await foreign()).toEqual([]);
}

describe('whatever an address holds, nothing runs and the page stands', () => {
  const doors: Record<string, (text: string) => string> = {
    fragment: (text) => `${article}#${encoded(text)}`,
    marks: (text) => `${article}?marks=${encoded(text)}#success`,
    to: (text) => `${article}?as-of=2025-11-03&to=${encoded(text)}#success`,
    'as-of': (text) => `${article}?as-of=${encoded(text)}#success`,
    'as-of, before a day': (text) =>
      `${article}?as-of=2025-11-03${encoded(text)}%23${encoded(text)}`,
    place: (text) => `${article}?place=${encoded(text)}#success`,
    'another name': (text) => `/articles/${encoded(text)}/`,
  };

  test.each(Object.entries(doors))('%s', { timeout: 120_000 }, async (_, address) => {
    for (const text of written) await visit(address(text));
    expect(done).toEqual([]);
  });

  test('a search, its filters and its order', { timeout: 120_000 }, async () => {
    for (const text of written) {
      const one = encoded(text.slice(0, 300));
      await visit(`/search/?q=${one}&topic=${one}&language=${one}&sort=${one}&shown=${one}`);
      await answered(page.getByRole('main'));
      expect(await foreign()).toEqual([]);
    }
    expect(done).toEqual([]);
  });
});

describe('whatever lies on the device, nothing runs and the page stands', () => {
  /** A text as a value, as a name, and as all that is stored. */
  const stored = (text: string): string[] => [
    text,
    JSON.stringify({
      size: text,
      [text]: text,
      [article]: { at: text, sections: { [text]: text } },
    }),
  ];

  test.each([settingsStorageKey, keptReadingsKey])('%s', { timeout: 120_000 }, async (key) => {
    await page.goto('/archive/');
    for (const text of written.flatMap(stored)) {
      await page.evaluate(([name, value]) => localStorage.setItem(name, value), [
        key,
        text,
      ] as const);
      await page.goto(article, { waitUntil: 'domcontentloaded' });
      expect(await foreign()).toEqual([]);
    }
    expect(done).toEqual([]);
  });
});
