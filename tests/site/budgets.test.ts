import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { BUDGETS } from '../bench/budgets.ts';
import { keeps, type Figure } from '../bench/figure.ts';
import { pageFigures } from '../bench/page-figures.ts';
import { table } from '../bench/table.ts';
import { brotliBytes } from '../support/brotli.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveSite } from '../support/serve-site.ts';
import { articles } from '../support/site-under-test.ts';

let figures: Figure[] = [];
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  const site = await serveSite(inject('site').dist, { brotli: true });
  const browser = await launchChromium();
  closers.push(site.close, () => browser.close());
  figures = await pageFigures(browser, site);
});

afterAll(() => Promise.all(closers.map((close) => close())));

test('an article keeps its budgets of bytes and requests', () => {
  expect(figures.length).toBeGreaterThan(0);
  expect(
    figures.filter((figure) => !keeps(figure)),
    table(figures),
  ).toEqual([]);
});

test.each(articles)(
  '$path comes with its styles in the first segments of a connection',
  ({ html }) => {
    expect(brotliBytes(html)).toBeLessThanOrEqual(BUDGETS.articleHtml.limit);
  },
);
