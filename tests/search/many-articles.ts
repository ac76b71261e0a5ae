import type { Page } from 'playwright-core';
import { searchInstead } from './own-index.ts';

const kinds = ['Analysis', 'Explainer', 'Essay'];
const topics = ['Rivers', 'Bridges', 'Roads', 'Tunnels'];
const sections = ['Source', 'Course', 'Delta', 'Mouth'];

const yearOf = (n: number): number => 2020 + (n % 5);

/** The article of a number: four sections, each of which says “ferry”. */
function article(n: number): string {
  const facts = {
    'article:published_time': `${yearOf(n)}-03-${String(1 + n).padStart(2, '0')}`,
    'article:section': kinds[n % 3],
  };
  const meta = Object.entries(facts).map(([p, c]) => `<meta property="${p}" content="${c ?? ''}">`);
  const topic = topics[n % 4] ?? '';
  const text = sections.map(
    (name) => `<h2 id="${name}">${name} ${n}</h2><p>The ferry crosses.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Crossing ${n}</title>${meta.join('')}
    </head><body><article data-pagefind-body><h1 id="top">Crossing ${n}</h1>${text.join('')}
    <a href="/topics/${topic.toLowerCase()}/">${topic}</a></article></body></html>`;
}

/** Lets the search of a page search as many small articles instead of those of the site. */
export const searchManyArticles = (page: Page, count: number): Promise<void> => {
  const articles = Array.from(
    { length: count },
    (_, n) => [`/articles/crossing-${n}/`, article(n)] as const,
  );
  return searchInstead(page, 'en', new Map(articles));
};
