import type { FoundArticle, FoundSection } from './find-sections.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const sectionItem = ({ heading, address, excerpt }: FoundSection): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: address, textContent: heading }),
    element('p', { innerHTML: excerpt }), // Pagefind escapes the text and adds <mark>
  );

const articleItem = ({ headline, address, sections }: FoundArticle, most: number): HTMLElement =>
  element(
    'li',
    { className: 'result' },
    element('a', { href: address, textContent: headline, className: 'headline' }),
    element('ul', {}, ...sections.slice(0, most).map(sectionItem)),
  );

/** Replaces what a list shows by the articles found, each with at most `most` of its sections. */
export function showResults(list: Element, articles: FoundArticle[], most: number): void {
  list.replaceChildren(...articles.map((article) => articleItem(article, most)));
}
