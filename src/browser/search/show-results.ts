import { fill } from '../../shared/phrases.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import type { FoundArticle, FoundSection } from './find-sections.ts';

/** How results are shown: in a dialog as options of a list box, on a page as links. */
export interface Showing {
  words: SearchWords;
  locale: string;
  asOptions: boolean;
  /** Sections shown of each article. */
  sections: number;
  /** Begins the ids of what is shown. */
  id: string;
}

const excerpt = ({ excerpt: parts }: FoundSection, label: string): HTMLElement =>
  element(
    'span',
    { class: 'excerpt' },
    ...(label ? [element('b', {}, `${label}. `)] : []),
    ...parts.map(({ text, marked }) => {
      const [word = '', space = ''] = text.split(/(?=\s$)/);
      return marked ? element('span', {}, element('mark', {}, word), space) : text;
    }),
  );

function sectionLink(
  section: FoundSection,
  { total }: FoundArticle,
  { words, locale, asOptions }: Showing,
  id: string,
): HTMLElement {
  const heading = section.isOpening ? words.opening : section.heading;
  const place = fill(words.place, {
    n: section.place.toLocaleString(locale),
    total: total.toLocaleString(locale),
  });
  const within = section.within ? `${section.within} · ` : '';
  return element(
    'a',
    {
      class: 'section',
      href: section.address,
      id,
      ...(asOptions && { role: 'option', tabindex: '-1', 'aria-selected': 'false' }),
    },
    element('span', { class: 'heading' }, heading),
    element('span', { class: 'place' }, ` ${within}${place}`),
    excerpt(section, section.isFigure ? words.figure : ''),
  );
}

function articleGroup(article: FoundArticle, showing: Showing, index: number): HTMLElement {
  const { headline, kind, topic, date, sections } = article;
  const id = `${showing.id}-${index}`;
  const day =
    date &&
    new Date(date).toLocaleDateString(showing.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const about = [kind, topic, day].filter(Boolean).join(' · ');
  return element(
    'div',
    { class: 'result', role: 'group', 'aria-labelledby': id },
    element('p', { class: 'about', id }, element('b', {}, headline), ` ${about}`),
    ...sections
      .slice(0, showing.sections)
      .map((section, place) => sectionLink(section, article, showing, `${id}-${place}`)),
  );
}

/** Replaces what is shown by the articles found. */
export function showResults(list: Element, articles: FoundArticle[], showing: Showing): void {
  list.replaceChildren(...articles.map((article, index) => articleGroup(article, showing, index)));
}
