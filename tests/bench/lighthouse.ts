import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../support/chromium.ts';
import { BUDGETS, MEASURED_EDITIONS } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { median } from './median.ts';

const RUNS = 3;
const PAGES = [
  ...MEASURED_EDITIONS,
  { name: 'home', path: '/' },
  { name: 'Arabic home', path: '/ar/' },
  { name: 'search', path: '/search/' },
  { name: 'Arabic search', path: '/ar/search/' },
];
const isArticle = (path: string): boolean =>
  MEASURED_EDITIONS.some((edition) => edition.path === path);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });
}

// Lighthouse reaches Chromium by its debugging port alone, and a warm profile would flatter it.
async function audit(url: string): Promise<Result> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'longview-lighthouse-'));
  const options = chromiumOptions([`--remote-debugging-port=${port}`]);
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    const flags = { port, logLevel: 'silent', onlyCategories: CATEGORIES } as const;
    const outcome = await lighthouse(url, { ...flags, onlyCategories: [...CATEGORIES] });
    if (!outcome) throw new Error(`Lighthouse gave no result for ${url}`);
    return outcome.lhr;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

// Which audits cost points, so that the table says what to mend.
function lost(results: readonly Result[], category: string): string {
  const ids = results.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  );
  return [...new Set(ids)].join(', ');
}

function scores(name: string, results: readonly Result[]): Figure[] {
  return CATEGORIES.map((category) => {
    const all = results.map(({ categories }) =>
      Math.round((categories[category]?.score ?? 0) * 100),
    );
    const title = `${name}: Lighthouse ${category}`;
    return held(title, median(all), BUDGETS.lighthouse, lost(results, category));
  });
}

function paints(name: string, results: readonly Result[]): Figure[] {
  const milliseconds = (id: string): number | undefined =>
    median(results.flatMap(({ audits }) => audits[id]?.numericValue ?? []));
  const first = milliseconds('first-contentful-paint');
  const largest = milliseconds('largest-contentful-paint');
  return [
    held(`${name}: first paint, slow 4G`, first, BUDGETS.firstPaint),
    held(`${name}: largest paint, slow 4G`, largest, BUDGETS.largestPaint),
  ];
}

/** Lighthouse's mobile scores, medians of three runs, and the simulated paints of the article's editions. */
export async function lighthouseFigures(url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, path } of PAGES) {
    const results: Result[] = [];
    for (let run = 0; run < RUNS; run += 1) results.push(await audit(url + path));
    figures.push(...scores(name, results));
    if (isArticle(path)) figures.push(...paints(name, results));
  }
  return figures;
}
