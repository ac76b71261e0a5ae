import type { Browser } from 'playwright-core';
import { addresses } from '../../src/i18n/addresses.ts';
import { languageCodes, languages, type Language } from '../../src/i18n/languages.ts';
import { askPhrases, isRight, lengths, type AskedPhrase } from '../search/ask-phrases.ts';
import type { ServedSite } from '../support/serve-site.ts';
import { BUDGETS } from './budgets.ts';
import { held, type Figure } from './figure.ts';

const SEED = 11;
const EACH = 150;
const ARTICLES = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'];

const miss = ({ words, sections, first = 'nothing' }: AskedPhrase): string =>
  `✗ ${words}\n    expected ${sections.join(' or ')}, got ${first}`;

async function figuresOf(browser: Browser, url: string, language: Language): Promise<Figure[]> {
  const page = await browser.newPage({ baseURL: url });
  const paths = ARTICLES.map((slug) => addresses.article(language, slug));
  const figures: Figure[] = [];
  for (const length of lengths) {
    const asked = await askPhrases(page, language, paths, { seed: SEED, length, size: EACH });
    const right = asked.filter(isRight);
    const missed = asked.filter((phrase) => !isRight(phrase)).map(miss);
    const counts = `${right.length} of ${asked.length}, ${languages[language].name}`;
    const name = `search: phrases of ${length} words first, ${language}`;
    const note = [counts, ...missed].join('\n');
    figures.push(held(name, right.length / asked.length, BUDGETS.searchPhrases, note));
  }
  await page.close();
  return figures;
}

/** How often the right section comes first for words as they stand in a text, without quotation marks. */
export async function searchPhraseFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of languageCodes) {
    figures.push(...(await figuresOf(browser, site.url, language)));
  }
  return figures;
}
