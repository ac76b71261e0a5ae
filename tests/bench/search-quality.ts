import type { Browser } from 'playwright-core';
import { askAll } from '../search/ask-all.ts';
import { labelledQueries, type Kind } from '../search/labelled-queries.ts';
import { qualityReport } from '../search/quality-report.ts';
import { scores } from '../search/scores.ts';
import { buildSite } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';
import { BUDGETS } from './budgets.ts';
import { held, keeps, type Figure } from './figure.ts';
import { searchPhraseFigures } from './search-phrases.ts';
import { table } from './table.ts';

/** Knows the forms of Arabic words; where it cannot be had, the search finds what Pagefind finds by itself. */
const ARABIC_FORMS = '**/_astro/arabic-forms*';

/** How often the right section comes first, by the labelled queries; the report is a note. */
export async function searchQualityFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const queries = await labelledQueries();
  const outcomes = await askAll(browser, site.url, queries);
  const arabic = queries.filter(({ language }) => language === 'ar');
  const before = await askAll(browser, site.url, arabic, ARABIC_FORMS);
  const { success, rank, nothing } = scores(outcomes);
  const first = (kind: Kind): number =>
    scores(outcomes.filter(({ asked }) => asked.kind === kind)).success;
  const inArabic = scores(outcomes.filter(({ asked }) => asked.language === 'ar'));
  return [
    held('search: right section first (success@1)', success, BUDGETS.searchSuccess),
    held('search: mean reciprocal rank (MRR@10)', rank, BUDGETS.searchRank),
    held('search: right section first, Arabic', inArabic.success, BUDGETS.searchSuccess),
    held('search: Arabic queries that find nothing', inArabic.nothing, BUDGETS.searchArabicNothing),
    held('search: exact headings first', first('heading'), BUDGETS.searchHeadings),
    held('search: captions first', first('caption'), BUDGETS.searchCaptions),
    {
      name: 'search: queries that find nothing',
      value: nothing,
      unit: '',
      note: `by kind of query\n\n${qualityReport(outcomes, before)}\n`,
    },
  ];
}

async function main(): Promise<number> {
  const site = await serveSite(await buildSite(), { brotli: true });
  const browser = await launchChromium();
  try {
    const figures = [
      ...(await searchQualityFigures(browser, site)),
      ...(await searchPhraseFigures(browser, site)),
    ];
    console.log(table(figures));
    return figures.every(keeps) ? 0 : 1;
  } finally {
    await browser.close();
    site.close();
  }
}

if (import.meta.main) process.exitCode = await main();
