import { notSearched } from '../../shared/not-searched.ts';
import type { PagefindArticle } from '../search/pagefind.ts';
import type { KeptDocument } from './kept-documents.ts';

const parts = 'h1, .standfirst, .article .body > *';
const blocks = 'h1, h2, h3, h4, p, li, td, th, figcaption, blockquote, pre, dt, dd';

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const factOf = (page: Document, selector: string): string =>
  page.querySelector(selector)?.textContent.trim() ?? '';

/** An article as the index would have it: its text, and where in it each place with an id begins. */
export function keptText({ path, page }: KeptDocument): PagefindArticle {
  for (const furniture of page.querySelectorAll(`${notSearched}, img`)) furniture.remove();
  const anchors: PagefindArticle['anchors'] = [];
  let content = '';
  const read = (node: Node): void => {
    if (node instanceof Text) content += node.data;
    if (!(node instanceof Element)) return;
    if (node.matches(blocks)) content += ' ';
    const { localName, id, textContent } = node;
    if (id)
      anchors.push({ element: localName, id, text: textContent, location: countWords(content) });
    node.childNodes.forEach(read);
  };
  page.querySelectorAll(parts).forEach(read);
  const date = page.querySelector('meta[property="article:published_time"]');
  const meta = {
    title: factOf(page, 'h1'),
    date: date?.getAttribute('content')?.slice(0, 10) ?? '',
  };
  return { url: path, content, meta, anchors };
}
