import { fill } from '../../shared/phrases.ts';
import type { SearchAuthor } from '../../shared/search-files.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import type { Answer } from './find-sections.ts';
import type { FoundArticle, FoundSection } from './found-articles.ts';
import type { OfferedLanguage } from './search-state.ts';

/** How results are shown: in a dialog as options of a list box, on a page as links. */
export interface Showing {
  words: SearchWords;
  locale: string;
  /** Languages in which results may be besides that of the page. */
  others: OfferedLanguage[];
  asOptions: boolean;
  /** Begins the ids of what is shown. */
  id: string;
}

/** Words of the interface, which among results in another language have to tell theirs. */
function said(words: string, isForeign: boolean): HTMLElement {
  const { lang, dir } = document.documentElement;
  return element('span', isForeign ? { lang, dir } : {}, words);
}

const excerpt = ({ excerpt: parts }: FoundSection, label: Node[]): HTMLElement =>
  element(
    'span',
    { class: 'excerpt' },
    ...label,
    ...parts.map(({ text, marked }) => {
      const [word = '', space = ''] = text.split(/(?=\s$)/);
      return marked ? element('span', {}, element('mark', {}, word), space) : text;
    }),
  );

const asLink = (href: string, id: string, { asOptions }: Showing): Record<string, string> => ({
  class: 'section',
  href,
  id,
  ...(asOptions && { role: 'option', tabindex: '-1', 'aria-selected': 'false' }),
});

function sectionLink(
  section: FoundSection,
  { total, language }: FoundArticle,
  showing: Showing,
  id: string,
): HTMLElement {
  const { words, locale, others } = showing;
  const isForeign = others.some(({ code }) => code === language);
  const place = fill(words.place, {
    n: section.place.toLocaleString(locale),
    total: total.toLocaleString(locale),
  });
  const heading = section.isOpening ? said(words.opening, isForeign) : section.heading;
  const label = section.isFigure ? [element('b', {}, said(`${words.figure}. `, isForeign))] : [];
  const within = section.within ? [`${section.within} · `] : [];
  return element(
    'a',
    { ...asLink(section.address, id, showing), hreflang: language },
    element('span', { class: 'heading' }, heading),
    element('span', { class: 'place' }, ' ', ...within, said(place, isForeign)),
    excerpt(section, label),
  );
}

function about(
  { kind, topic, date }: FoundArticle,
  foreign: OfferedLanguage | undefined,
  locale: string,
) {
  const day = new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const facts = [foreign?.name, kind, topic].filter(Boolean).map((fact) => `${fact} · `);
  return [' ', ...facts, ...(date ? [said(day, foreign !== undefined)] : [])];
}

/** Sections of an article that are shown at once. */
const atOnce = 2;

/** The first sections of an article; the others are unfolded on a page, and left to the page by a dialog. */
function sectionsOf(article: FoundArticle, showing: Showing, id: string): HTMLElement[] {
  const links = article.sections.map((section, place) =>
    sectionLink(section, article, showing, `${id}-${place}`),
  );
  const rest = links.slice(atOnce);
  const { words, locale, asOptions } = showing;
  if (rest.length === 0 || asOptions) return links.slice(0, atOnce);
  const label = `${words.more} (${rest.length.toLocaleString(locale)})`;
  const folded = element('details', {}, element('summary', {}, label), ...rest);
  return [...links.slice(0, atOnce), folded];
}

function articleGroup(article: FoundArticle, showing: Showing, index: number): HTMLElement {
  const id = `${showing.id}-${index}`;
  const foreign = showing.others.find(({ code }) => code === article.language);
  return element(
    'div',
    {
      class: 'result',
      role: 'group',
      'aria-labelledby': id,
      ...(foreign && { lang: foreign.code, dir: foreign.direction }),
    },
    element(
      'p',
      { class: 'about', id },
      element('b', {}, article.headline),
      ...about(article, foreign, showing.locale),
    ),
    ...sectionsOf(article, showing, id),
  );
}

function authorGroup(
  { name, address }: SearchAuthor,
  showing: Showing,
  index: number,
): HTMLElement {
  const id = `${showing.id}-author-${index}`;
  const label = element('p', { class: 'about', id }, element('b', {}, showing.words.facets.author));
  const heading = element('span', { class: 'heading' }, name);
  const link = element('a', asLink(address, `${id}-0`, showing), heading);
  return element('div', { class: 'result', role: 'group', 'aria-labelledby': id }, label, link);
}

/** Replaces what is shown by what was found: authors whom the query names, then articles. */
export function showResults(
  list: Element,
  { authors, articles }: Pick<Answer, 'authors' | 'articles'>,
  showing: Showing,
): void {
  const held = list.querySelector('a:focus')?.getAttribute('href');
  list.replaceChildren(
    ...authors.map((author, index) => authorGroup(author, showing, index)),
    ...articles.map((article, index) => articleGroup(article, showing, index)),
  );
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === held)?.focus();
}
