import { expect, test } from 'vitest';
import { languageCodes, type Language } from '../../src/i18n/languages.ts';
import type { IndexDocument } from '../../src/search-index/index-document.ts';
import { keptDocument } from '../../src/search-index/kept-document.ts';
import { publishedArticles } from '../../src/loaders/published-articles.ts';
import { readArticles } from '../../src/search-index/read-articles.ts';
import { askInPlace } from '../search/ask-in-place.ts';
import { labelledQueries, type LabelledQuery } from '../search/labelled-queries.ts';
import { otherArticles } from '../search/other-articles.ts';
import { searchInstead, type Documents } from '../search/own-index.ts';
import type { Outcome } from '../search/ask-all.ts';
import { scores, type Scores } from '../search/scores.ts';
import { openPage } from '../support/browser.ts';
import { ROOT } from '../support/paths.ts';

/** Our articles in a language among others, each in turn in another of so many volumes. */
async function dealt(language: Language, count: number): Promise<Documents[]> {
  const articles = await readArticles(ROOT, await publishedArticles(ROOT), {
    author: new Map(),
    topic: new Map(),
  });
  const ours = articles.filter((one) => one.language === language);
  const documents: IndexDocument[] = [
    ...(await Promise.all(ours.map((article) => keptDocument(ROOT, article)))),
    ...(await otherArticles(language, 37)),
  ];
  return Array.from({ length: count }, (_, volume) => {
    const inIt = documents.filter((_one, at) => at % count === volume);
    return new Map(inIt.map(({ address, html }) => [address, html]));
  });
}

async function outcomes(
  language: Language,
  queries: LabelledQuery[],
  count: number,
): Promise<Outcome[]> {
  const page = await openPage();
  await searchInstead(page, language, ...(await dealt(language, count)));
  const typed = queries.map(({ query }) => query);
  const shown = await askInPlace(page, language, typed);
  return queries.map((asked, at) => {
    const got = (shown[at] ?? []).map((section) => `${language}/${section.replace('/#', '#')}`);
    return { asked, got };
  });
}

/** A slip is answered from the words of the site, which are the same however its index is divided. */
const isOfVolumes = ({ kind, including }: LabelledQuery): boolean => kind !== 'slip' && !including;

test('ten volumes answer labelled queries as well as one', { timeout: 240_000 }, async () => {
  // Every second one: of each kind there are some.
  const queries = (await labelledQueries()).filter(isOfVolumes).filter((_, at) => at % 2 === 0);
  const ask = async (count: number): Promise<Scores> => {
    const asked = languageCodes.map((language) => {
      const inIt = queries.filter((query) => query.language === language);
      return outcomes(language, inIt, count);
    });
    return scores((await Promise.all(asked)).flat());
  };
  const [one, ten] = [await ask(1), await ask(10)];
  expect(one.success).toBeGreaterThan(0.6);
  expect(Math.abs(ten.success - one.success)).toBeLessThan(0.01);
  expect(Math.abs(ten.rank - one.rank)).toBeLessThan(0.01);
});
