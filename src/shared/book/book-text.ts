import { idIn } from '../decoded.ts';
import type { BookArticle } from './book.ts';
import { popUpNotes } from './book-notes.ts';
import { elementsIn, x, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What the text keeps of its elements besides their names: all else is for browsers, styles and scripts of pages. */
const kept = new Set([
  ...['id', 'class', 'lang', 'dir', 'role', 'aria-label', 'href', 'alt', 'cite', 'datetime'],
  ...['start', 'reversed', 'colspan', 'rowspan', 'scope', 'type', 'checked', 'disabled'],
]);

/** A file of the book that holds an article, and the ids that it has. */
export interface Chapter {
  file: string;
  ids: Set<string>;
}

/** The articles of a book, by the addresses of their pages. */
export const chaptersOf = (articles: BookArticle[]): Map<string, Chapter> =>
  new Map(
    articles.map(({ address, slug, text }) => [
      address,
      {
        file: `${slug}.xhtml`,
        ids: new Set(['top', ...elementsIn(text).flatMap(({ attributes: { id } }) => id ?? [])]),
      },
    ]),
  );

/** Where a link of an article leads in the book, if to one of its articles; else its whole address. */
function linkIn(href: string, from: string, chapters: Map<string, Chapter>): string | undefined {
  if (!URL.canParse(href, from)) return undefined;
  const { href: address, hash } = new URL(href, from);
  const page = address.slice(0, address.length - hash.length);
  const chapter = chapters.get(page);
  const id = idIn(hash);
  if (!chapter || (id && !chapter.ids.has(id))) return address;
  const file = page === from ? '' : chapter.file;
  return id ? `${file}#${id}` : chapter.file;
}

/**
 * The text of an article as it stands in a book.
 *
 * @throws where it shows a picture that the book does not have
 */
export function bookText(
  { address, text, pictures }: BookArticle,
  chapters: Map<string, Chapter>,
): XmlNode[] {
  const imageOf = ({ attributes: { src = '', alt = '' } }: XmlElement): XmlElement => {
    const picture = pictures.get(src);
    if (!picture) throw new Error(`${address}: the book lacks the picture ${src}`);
    return x('img', { src: `pictures/${picture.name}`, alt });
  };
  const shaped = (node: XmlNode): XmlNode => {
    if (node.type === 'text') return node;
    if (node.name === 'img') return imageOf(node);
    const attributes = Object.entries(node.attributes).filter(([name]) => kept.has(name));
    const { href, ...others } = Object.fromEntries(attributes);
    const link = href === undefined ? undefined : linkIn(href, address, chapters);
    return x(node.name, { ...others, href: link }, ...node.children.map(shaped));
  };
  return popUpNotes(text.map(shaped));
}
