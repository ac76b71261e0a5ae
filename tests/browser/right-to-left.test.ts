import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const article = 'articles/bases-at-tartus-and-hmeimim/';

/** What begins at the side where reading begins, on pages that have it. */
const parts = [
  '.masthead a.name',
  '.front h2',
  '.way-on a',
  '.contents a',
  'main h1',
  '.standfirst',
  '.figure.lead img',
  '.body > p',
  '.body > hgroup h2',
  '.body > .pull-quote',
  '.figure:not(.lead) figcaption',
  '.table table',
  '.notes ol',
  '.articles h3',
  '.foot a',
  'search-results input',
];

/** For each part, the distance from the side where reading begins to its edge there, in pixels. */
const startEdges = (page: Page): Promise<Record<string, number>> =>
  page.evaluate((selectors) => {
    const { dir } = document.documentElement;
    const page = document.documentElement.getBoundingClientRect();
    const edges = selectors.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element?.checkVisibility()) return [];
      const { left, right } = element.getBoundingClientRect();
      return [[selector, dir === 'rtl' ? page.right - right : left - page.left]];
    });
    return Object.fromEntries(edges) as Record<string, number>;
  }, parts);

describe.each(['', article, 'archive/', 'search/'])('/%s and its Arabic edition', (path) => {
  test.each([360, 768, 1440])('begin alike from either side at %i px', async (width) => {
    const english = await startEdges(await openPage(`/${path}`, { width }));
    const arabic = await startEdges(await openPage(`/ar/${path}`, { width }));
    expect(Object.keys(arabic)).toEqual(Object.keys(english));
    expect(Object.keys(english).length).toBeGreaterThan(2);
    for (const [part, edge] of Object.entries(english)) {
      expect(Math.abs((arabic[part] ?? 0) - edge), part).toBeLessThanOrEqual(1);
    }
  });
});

test('the panel of settings opens at the far side of either page', async () => {
  const edges = ['/', '/ar/'].map(async (path) => {
    const page = await openPage(path);
    await page.click('reading-settings button');
    await page.locator('#settings').waitFor();
    return page.evaluate(() => {
      const box = document.querySelector('#settings')?.getBoundingClientRect();
      const { dir } = document.documentElement;
      const frame = document.documentElement.getBoundingClientRect();
      return box && (dir === 'rtl' ? box.left - frame.left : frame.right - box.right);
    });
  });
  const [english = 0, arabic = 1000] = await Promise.all(edges);
  expect(Math.abs(arabic - english)).toBeLessThanOrEqual(1);
});

test('Arabic is neither slanted nor spaced, and stress is told by weight', async () => {
  const page = await openPage(`/ar/${article}`);
  const styles = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main :not(code, code *, bdi)')];
    const slanted = all.filter((one) => getComputedStyle(one).fontStyle !== 'normal');
    const spaced = all.filter(
      (one) => !['0px', 'normal'].includes(getComputedStyle(one).letterSpacing),
    );
    const stressed = [...document.querySelectorAll('.article em')].map(
      (one) => getComputedStyle(one).fontWeight,
    );
    return { slanted: slanted.length, spaced: spaced.length, stressed };
  });
  expect(styles).toMatchObject({ slanted: 0, spaced: 0 });
  expect(new Set(styles.stressed)).toEqual(new Set(['600']));
});

test('numbers stand under numbers at the right of their column, in either direction', async () => {
  for (const path of [`/${article}`, `/ar/${article}`]) {
    const page = await openPage(path);
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('td.align-end')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    expect(edges.length).toBeGreaterThan(3);
    expect(new Set(edges).size, path).toBe(1);
  }
});

describe('faces', () => {
  /** The names of the faces that a page asks for, as it goes on asking. */
  async function facesOf(path: string, typeface = 'serif'): Promise<() => string[]> {
    const page = await openPage();
    await page.addInitScript((chosen) => {
      localStorage.setItem('longview:reading', JSON.stringify({ typeface: chosen }));
    }, typeface);
    const faces: string[] = [];
    page.on('request', (request) => {
      const name = /\/([\w-]+)\.[\w-]+\.woff2$/.exec(request.url())?.[1];
      if (name) faces.push(name);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    return () => faces.toSorted();
  }

  test('of Latin are all that an English page loads, the name of the other language included', async () => {
    expect((await facesOf(`/${article}`))()).toEqual(['serif', 'serif-italic', 'serif-semibold']);
  });

  test('of Naskh are all that an Arabic page loads, its digits included', async () => {
    expect((await facesOf(`/ar/${article}`))()).toEqual([
      'naskh',
      'naskh-latin',
      'naskh-latin-semibold',
      'naskh-semibold',
    ]);
  });

  test('that are clear have Arabic letters too, for those who choose them', async () => {
    const faces = await facesOf(`/ar/${article}`, 'hyperlegible');
    // They come after the style sheet that names them.
    await expect.poll(faces).toEqual(expect.arrayContaining(['readex', 'readex-semibold']));
    expect(faces().filter((name) => /^(?:serif|hyperlegible)/.test(name))).toEqual([]);
  });
});
