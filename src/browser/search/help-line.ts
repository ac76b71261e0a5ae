import { count, fill } from '../../shared/phrases.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import type { Answer } from './find-sections.ts';
import type { OfferedLanguage, SearchState } from './search-state.ts';

/** What was found, counted. */
export function summary(
  { articles, authors, total }: Answer,
  { query, shown }: SearchState,
  words: SearchWords,
  locale: string,
): string {
  const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
  if (sections === 0 && authors.length > 0) {
    return `${words.facets.author}: ${authors.map(({ name }) => name).join(', ')}`;
  }
  if (sections === 0) return fill(words.nothing, { query });
  if (total > shown) return count(words.articles, total, locale);
  return fill(words.found, {
    sections: count(words.sections, sections, locale),
    articles: count(words.articles, articles.length, locale),
  });
}

const button = (label: Node | string, press: () => void, className = ''): HTMLElement => {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
};

/** How the query was understood, where that is not plain. */
function understanding(
  { isPhrase, respelled, articles, terms, missing, volumes }: Answer,
  words: SearchWords,
  locale: string,
): Node[] {
  const kept = volumes.filter(({ isKept }) => isKept);
  const keptArticles = kept.reduce((sum, volume) => sum + volume.articles, 0);
  const lines = keptArticles > 0 ? [count(words.kept, keptArticles, locale)] : [];
  const spellings = respelled.map((spelling) => fill(words.showing, { ...spelling }));
  lines.push(...spellings);
  if (articles.length > 0) {
    const nowhere = missing.map((index) => terms[index]?.asTyped ?? '');
    lines.push(...nowhere.map((word) => fill(words.nowhere, { word })));
  }
  if (isPhrase) lines.push(words.phrase);
  return lines.map((line) => element('span', {}, `${line} `));
}

/** Offers a better spelling. */
export const offer = (spelling: string, words: SearchWords, take: () => void): Node[] => [
  element('span', {}, `${words.suggestion} `, button(spelling, take, 'suggestion')),
];

/** How the query was understood, once all is found; where nothing was, languages that may be searched too. */
export function helpFor(
  answer: Answer | undefined,
  { included }: SearchState,
  others: OfferedLanguage[],
  words: SearchWords,
  locale: string,
  include: (code: string) => void,
): Node[] {
  if (!answer || answer.isPartial) return [];
  const left = others.filter(
    ({ code }) => answer.articles.length === 0 && !included.includes(code),
  );
  const offers = left.map(({ code, name }) => {
    const language = element('bdi', { lang: code }, name);
    const choose = button(language, () => {
      include(code);
    });
    return element('span', {}, `${words.include} `, choose, ' ');
  });
  return [...understanding(answer, words, locale), ...offers];
}

/** What to do when the search cannot be loaded. */
export const wayOut = (words: SearchWords, archive: string, retry: () => void): Node[] => [
  button(words.retry, retry),
  document.createTextNode(' '),
  element('a', { href: archive }, words.archive),
];

/** A button for further results. */
export const moreButton = (words: SearchWords, press: () => void): Node =>
  button(words.more, press);
