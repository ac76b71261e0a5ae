import { h } from 'hastscript';
import type { Page } from 'playwright-core';
import { indexDocument } from '../../src/search-index/index-document.ts';
import type { SearchableArticle } from '../../src/search-index/searchable-article.ts';
import { searchInstead } from './own-index.ts';

const kinds = ['Analysis', 'Explainer', 'Essay'];
const topics = ['Rivers', 'Bridges', 'Roads', 'Tunnels'];
const sections = ['Source', 'Course', 'Delta', 'Mouth'];

const yearOf = (n: number): number => 2020 + (n % 5);

/** The article of a number: four sections, each of which says “ferry”. */
function article(n: number): SearchableArticle {
  const kind = kinds[n % 3] ?? '';
  const topic = topics[n % 4] ?? '';
  const day = `${yearOf(n)}-03-${String(1 + n).padStart(2, '0')}`;
  return {
    address: `/articles/crossing-${n}/`,
    language: 'en',
    headline: `Crossing ${n}`,
    standfirst: undefined,
    day,
    facets: [
      { facet: 'topic', key: topic.toLowerCase(), label: topic },
      { facet: 'kind', key: kind, label: kind },
      { facet: 'year', key: String(yearOf(n)), label: String(yearOf(n)) },
    ],
    text: {
      type: 'root',
      children: sections.flatMap((name) => [
        h('h2', { id: name }, `${name} ${n}`),
        h('p', 'The ferry crosses.'),
      ]),
    },
  };
}

/** Lets the search of a page search as many small articles instead of those of the site. */
export const searchManyArticles = (page: Page, count: number): Promise<void> => {
  const articles = Array.from(
    { length: count },
    (_, n) => [`/articles/crossing-${n}/`, indexDocument(article(n)).html] as const,
  );
  return searchInstead(page, 'en', new Map(articles));
};
