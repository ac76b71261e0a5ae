import type { Element, Text } from 'hast';
import type { ArticleBlock } from '../blocks/text-side.ts';
import type { NameFinder } from './name-finder.ts';
import { sectionParagraphs } from './name-mentions.ts';
import type { Paragraph, TextPiece } from './prose-paragraphs.ts';
import type { NameKey } from './read-names.ts';

/** A name to be linked, within one piece of text. */
interface Place {
  piece: TextPiece;
  start: number;
  end: number;
  address: string;
}

const text = (value: string): Text => ({ type: 'text', value });

/** Links to names are known by their class: one letter, since a text has many. */
const link = (href: string, words: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['n'], href },
  children: [text(words)],
});

/** Parts a piece of text into what stands before a link, the link, and what is behind it. */
function put({ piece: { node, parent, start: from }, start, end, address }: Place): void {
  const name = node.value.slice(start - from, end - from);
  const behind = node.value.slice(end - from);
  node.value = node.value.slice(0, start - from);
  parent.children.splice(parent.children.indexOf(node) + 1, 0, link(address, name), text(behind));
}

/** The places of a paragraph at which names are linked that their section has not linked yet. */
function placesIn(
  { text: words, pieces }: Paragraph,
  finder: NameFinder,
  pages: ReadonlyMap<NameKey, string>,
  linked: Set<NameKey>,
): Place[] {
  return finder.find(words).flatMap(({ keys: [key, ...others], start, end }): Place[] => {
    const address = key && others.length === 0 ? pages.get(key) : undefined;
    const piece = pieces.findLast((one) => one.start <= start);
    if (!key || address === undefined || !piece || linked.has(key)) return [];
    if (piece.isLinked || end > piece.start + piece.node.value.length) return [];
    linked.add(key);
    return [{ piece, start, end, address }];
  });
}

/**
 * The blocks of an article with a link at the first mention of each name in each section, unless it stands in a link.
 *
 * @param pages the addresses of the names that have a page
 * @see src/decisions/0098-names-found-at-build-time.md
 */
export function linkNames(
  blocks: ArticleBlock[],
  finder: NameFinder,
  pages: ReadonlyMap<NameKey, string>,
): ArticleBlock[] {
  const linked = structuredClone(blocks);
  for (const { paragraphs } of sectionParagraphs(linked)) {
    const inSection = new Set<NameKey>();
    const places = paragraphs.flatMap((one) => placesIn(one, finder, pages, inSection));
    for (const place of places.toReversed()) put(place); // the last first, since what is before it stays in its place
  }
  return linked;
}
