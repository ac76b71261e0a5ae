import { addresses } from '../../src/i18n/addresses.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { indexDocument, type IndexDocument } from '../../src/search-index/index-document.ts';
import { madeArticle } from '../bench/archive/made-article.ts';
import { vocabulary } from '../bench/archive/vocabulary.ts';
import { random } from '../passages/random.ts';

/** Articles that are made up of the words of ours, so that every query finds something in them. */
export async function otherArticles(language: Language, count: number): Promise<IndexDocument[]> {
  const words = await vocabulary(language);
  const made = Array.from({ length: count }, async (_, n) => {
    const slug = `other-${n}`;
    const published = new Date(Date.UTC(2010 + (n % 16), 2, 1 + (n % 9)));
    const source = madeArticle({
      ...{ slug, language, published, authors: [], topics: [], names: [] },
      ...{ hasEdition: false, hasLead: false, vocabulary: words, next: random(n + 1) },
    });
    return indexDocument({
      address: addresses.article(language, slug),
      language,
      headline: /^headline: (.*)$/m.exec(source)?.[1] ?? '',
      standfirst: /^standfirst: (.*)$/m.exec(source)?.[1],
      day: published.toISOString().slice(0, 10),
      facets: [],
      text: (await compileArticle(source, `${slug}.md`, language)).plain,
    });
  });
  return Promise.all(made);
}
