import type { Book, BookArticle } from './book.ts';
import { bookPage } from './book-chapter.ts';
import { elementsIn, x, xmlText, type XmlElement } from './xml-tree.ts';

interface Entry {
  href: string;
  title: string;
  below: Entry[];
}

/** The headings of an article, those of parts below those of their sections. */
function sectionsOf({ slug, text }: BookArticle): Entry[] {
  const sections: Entry[] = [];
  for (const { name, attributes, ...heading } of elementsIn(text)) {
    if (!/^h[23]$/.test(name) || !attributes.id) continue;
    const title = xmlText({ name, attributes, ...heading }).trim();
    const siblings = (name === 'h3' ? sections.at(-1)?.below : undefined) ?? sections;
    siblings.push({ href: `${slug}.xhtml#${attributes.id}`, title, below: [] });
  }
  return sections;
}

const list = (entries: Entry[]): XmlElement | undefined =>
  entries.length === 0
    ? undefined
    : x(
        'ol',
        {},
        ...entries.map(({ href, title, below }) =>
          x('li', {}, x('a', { href }, title), list(below)),
        ),
      );

/** The list of contents: reading systems offer it beside the text. */
export function bookContents(book: Book): XmlElement {
  const entries = book.articles.map((article) => ({
    href: `${article.slug}.xhtml`,
    title: article.headline,
    below: sectionsOf(article),
  }));
  const nav = x(
    'nav',
    { 'epub:type': 'toc', role: 'doc-toc' },
    x('h1', {}, book.contents),
    list(entries),
  );
  return bookPage(book, book.contents, nav);
}
