import type { Browser, Page } from 'playwright-core';
import { defaultLanguage } from '../../src/i18n/languages.ts';

const PATIENCE_MS = 15_000;
const RESULTS = 'main search-results';

// The spelling on offer comes after the answer, once the site's words have been fetched.
const SUGGESTION_MS = 2_000;

// The attribute may say that nothing is under way before anything has been: only a change counts.
function watchAnswers(results: string): void {
  window.answers = 0;
  const count = (changes: MutationRecord[]): void => {
    const isAnswer = ({ target }: MutationRecord): boolean =>
      target instanceof Element && target.matches(`${results}[aria-busy='false']`);
    if (changes.some(isAnswer)) window.answers += 1;
  };
  new MutationObserver(count).observe(document, { attributeFilter: ['aria-busy'], subtree: true });
}

function sectionName(href: string): string {
  const { pathname, hash } = new URL(href);
  const [, language = defaultLanguage, slug] =
    /^(?:\/(\w+))?\/articles\/([^/]+)\/$/.exec(pathname) ?? [];
  return `${language}/${slug}${hash || '#top'}`;
}

/** An empty page that counts the answers of the searches to come. */
export async function searchPage(browser: Browser, baseURL: string): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(watchAnswers, RESULTS);
  return page;
}

/** The sections of the next answer, as `<language>/<article>#<id>`, in the order shown. */
export async function sectionsShown(page: Page): Promise<string[]> {
  await page.waitForFunction(() => window.answers > 0, null, { timeout: PATIENCE_MS });
  const links = page.locator(`${RESULTS} a.section`);
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  return hrefs.filter(Boolean).map(sectionName);
}

/** Takes the first spelling that is offered, if one is: the query then, and the sections. */
export async function followSuggestion(
  page: Page,
): Promise<{ query: string; got: string[] } | undefined> {
  const suggestion = page.locator(`${RESULTS} .suggestion`).first();
  const isOffered = await suggestion.waitFor({ timeout: SUGGESTION_MS }).then(
    () => true,
    () => false,
  );
  if (!isOffered) return undefined;
  const query = await suggestion.innerText();
  await page.evaluate(() => (window.answers = 0));
  await suggestion.click();
  return { query, got: await sectionsShown(page) };
}

declare global {
  interface Window {
    answers: number;
  }
}
