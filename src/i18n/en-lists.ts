import type { Strings } from './strings.ts';

export const home: Strings['home'] = {
  latest: 'Latest',
  newest: 'Latest article, {date}',
  recent: 'Recent',
  earlier: 'Earlier',
  inPreparation: 'In preparation',
  kinds: {
    analysis: 'Analyses',
    explainer: 'Explainers',
    report: 'Reports',
    opinion: 'Opinions',
    interview: 'Interviews',
    documents: 'Documents',
  },
  all: (number) => `All ${number}`,
  allArticles: { one: 'The article, by year', other: 'All {n} articles, by year' },
  corrected: 'Corrected lately',
  empty: 'The first article goes here',
  emptyHow:
    'Write content/articles/<slug>/en.md and this page will lead with it. The manual, content/README.md, shows one from headline to notes.',
};

export const archive: Strings['archive'] = {
  title: 'Archive',
  description: 'Every article, by year.',
  undated: 'Not dated yet',
  of: (period) => `Archive: ${period}`,
  years: 'Years',
  months: 'Months',
  jumpTo: 'Go to',
};

export const pages: Strings['pages'] = {
  label: 'Pages',
  numbered: (title, number) => `${title}, page ${number}`,
  newer: 'Newer',
  older: 'Older',
};
