import { x, type XmlNode } from '../../shared/book/xml-tree.ts';

/** What belongs to pages alone, or says again what the text says. */
const dropped = [
  '.pull-quote, .heading-link, .figure-link, .for-ears, p.updates, .more-on-this',
  'embed-frame, .embed .credit, .sources select',
].join();

/** What is around the text for pages alone. */
const unwrapped =
  'hgroup, .figure > a, .table, .sources, article-notes, .embed, .embed > figcaption';

function nodeOf(node: Node): XmlNode[] {
  if (node instanceof Text) return [{ type: 'text', value: node.data }];
  if (!(node instanceof Element) || node.matches(dropped)) return [];
  const children = nodesIn(node);
  if (node.matches(unwrapped)) return children;
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name, value]),
  );
  return [x(node.localName, attributes, ...children)];
}

function nodesIn(parent: Element | undefined | null): XmlNode[] {
  return [...(parent?.childNodes ?? [])].flatMap(nodeOf);
}

/** The text of an article's page in the plain form that the build makes of it, corrections at the end. */
export function pageText(page: Document): XmlNode[] {
  const updates = page.querySelector('section.updates');
  return [
    ...nodesIn(page.querySelector('.article .body')),
    ...(updates ? [x('section', {}, ...nodesIn(updates))] : []),
  ];
}

const lineOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What stands under the headline, in one line: what kind of piece it is, who wrote it, where and when. */
export function pageFacts(page: Document): string {
  const kind = page.querySelector('.top .kicker:has(+ h1)')?.firstChild;
  const facts = page.querySelectorAll('.top .meta > :not(article-actions, :last-child)');
  const lines = [kind, ...facts].map(lineOf);
  return lines.filter(Boolean).join(' · ');
}
