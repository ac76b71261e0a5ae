import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOf } from '../shared/words.ts';

/** A paragraph, table cell or other smallest run of the article's own text. */
export interface Passage {
  words: string[];
  /** The id of the heading it stands under; the opening has none. */
  section: string | undefined;
}

const holdsText = (node: Nodes): boolean => node.type === 'paragraph' || node.type === 'tableCell';

/** The article's text in order, without blocks and notes. Headings must have their ids. */
export function articlePassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let section: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'heading') section = node.data?.hProperties?.id;
    if (!holdsText(node)) return undefined;
    passages.push({ words: wordsOf(toString(node)), section });
    return SKIP;
  });
  return passages;
}

const joined = (words: string[]): string => ` ${words.join(' ')} `;

/** Whether the words of a quotation stand in the passages, in order. An ellipsis may leave words out. */
export function standsIn(quote: string, passages: Passage[]): boolean {
  const text = joined(passages.flatMap(({ words }) => words));
  let from = 0;
  return quote.split(/…|\.\.\./).every((part) => {
    const words = wordsOf(part);
    if (words.length === 0) return true;
    const at = text.indexOf(joined(words), from);
    from = at + joined(words).length - 1;
    return at >= 0;
  });
}

/** The length of the longest run of words, not necessarily adjacent, that both have in the same order. */
function sharedInOrder(one: string[], other: string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((candidate, i) => {
      next.push(candidate === word ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Whether one passage holds more than half of the quotation's words in the same order. */
export function drawnFrom(quote: string, passages: Passage[]): boolean {
  const words = wordsOf(quote);
  return passages.some((passage) => sharedInOrder(words, passage.words) * 2 > words.length);
}
