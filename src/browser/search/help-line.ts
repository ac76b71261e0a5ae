import { count, fill } from '../../shared/phrases.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import type { Answer } from './find-sections.ts';
import type { SearchState } from './search-state.ts';

/** What was found, counted. */
export function summary(
  { articles, total }: Answer,
  { query, shown }: SearchState,
  words: SearchWords,
  locale: string,
): string {
  const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
  if (sections === 0) return fill(words.nothing, { query });
  if (total > shown) return count(words.articles, total, locale);
  return fill(words.found, {
    sections: count(words.sections, sections, locale),
    articles: count(words.articles, articles.length, locale),
  });
}

const button = (label: string, press: () => void, className = ''): HTMLElement => {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
};

/** How the query was understood, where that is not plain. */
export function understanding({ isPhrase, respelled }: Answer, words: SearchWords): Node[] {
  const lines = respelled.map(({ asTyped, name = '' }) =>
    fill(words.showing, { found: name, typed: asTyped }),
  );
  if (isPhrase) lines.push(words.phrase);
  return lines.map((line) => element('span', {}, `${line} `));
}

/** Offers a better spelling. */
export const offer = (spelling: string, words: SearchWords, take: () => void): Node[] => [
  element('span', {}, `${words.suggestion} `, button(spelling, take, 'suggestion')),
];

/** What to do when the search cannot be loaded. */
export const wayOut = (words: SearchWords, archive: string, retry: () => void): Node[] => [
  button(words.retry, retry),
  document.createTextNode(' '),
  element('a', { href: archive }, words.archive),
];

/** A button for further results. */
export const moreButton = (words: SearchWords, press: () => void): Node =>
  button(words.more, press);
