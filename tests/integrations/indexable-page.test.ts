import { expect, test } from 'vitest';
import { indexablePage } from '../../src/integrations/indexable-page.ts';

const page = (topic: string): string => `<html lang="ar"><head>
  <meta property="article:published_time" content="2025-10-16">
  <meta property="article:section" content="تحليل"></head>
  <body><nav><a href="/ar/topics/elsewhere/">أخرى</a></nav><article>
  <a href="/ar/topics/syria/">${topic}</a> <a rel="author" class="x" href="/ar/authors/ana/"> آنا </a>
  <a rel="tag" href="/ar/topics/syria/">${topic}</a></article></body></html>`;

const filters = (html: string): string[] =>
  [...html.matchAll(/data-pagefind-filter="(\w+)\[content\]" content="([^"]*)"/g)].map(
    ([, facet, value]) => `${facet}: ${value}`,
  );

test('an article is narrowed by keys that are the same in every language, with words for them', () => {
  expect(filters(indexablePage(page('سوريا'), { analysis: 'تحليل', report: 'تقرير' }))).toEqual([
    'topic: syria سوريا',
    'author: ana آنا',
    'kind: analysis تحليل',
    'year: 2025 2025',
  ]);
});

test('quotation marks in a name stay in it', () => {
  expect(filters(indexablePage(page('The "Axis"'), {}))[0]).toBe(
    'topic: syria The &quot;Axis&quot;',
  );
});
