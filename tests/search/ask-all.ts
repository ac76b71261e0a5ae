import type { Browser, Page } from 'playwright-core';
import type { LabelledQuery } from './labelled-queries.ts';
import { followSuggestion, searchPage, sectionsShown } from './search-page.ts';

/** What the page of results showed. Sections are named as in `queries.yaml`, in the order shown. */
export interface Outcome {
  asked: LabelledQuery;
  got: string[];
  /** A slip that was not understood as typed: what the page offered instead, and found with it. */
  suggested?: { query: string; got: string[] };
}

const LANES = 4;

async function ask(page: Page, asked: LabelledQuery): Promise<Outcome> {
  await page.goto(`/search/?${new URLSearchParams({ q: asked.query })}`);
  const got = await sectionsShown(page);
  if (asked.kind !== 'slip' || asked.expect.includes(got[0] ?? '')) return { asked, got };
  const suggested = await followSuggestion(page);
  return { asked, got, ...(suggested && { suggested }) };
}

/** Asks the page of results every query as its address, a few at a time. */
export async function askAll(
  browser: Browser,
  baseURL: string,
  queries: readonly LabelledQuery[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = queries.entries();
  const lane = async (): Promise<void> => {
    const page = await searchPage(browser, baseURL);
    for (const [index, query] of waiting) outcomes[index] = await ask(page, query);
    await page.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}
