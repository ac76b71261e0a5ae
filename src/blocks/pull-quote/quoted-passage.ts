import type { Nodes, Paragraph, Root, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { wordsOf } from '../../shared/words.ts';
import { sentencesOf, type Sentence } from '../../markdown/sentences.ts';

/** A paragraph, table cell or other smallest run of the article's own text. */
export interface Passage {
  node: Paragraph | TableCell;
  sentences: Sentence[];
  /** The id of the heading it stands under; the opening has none. */
  section: string | undefined;
}

/** The sentences of one passage that a quotation is drawn from. */
export interface Quoted {
  passage: Passage;
  sentences: Sentence[];
}

const holdsText = (node: Nodes): node is Passage['node'] =>
  node.type === 'paragraph' || node.type === 'tableCell';

/** The article's text in order, without blocks and notes. Headings must have their ids. */
export function articlePassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let section: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'containerDirective' || node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'heading') section = node.data?.hProperties?.id;
    if (!holdsText(node)) return undefined;
    passages.push({ node, sentences: sentencesOf(toString(node)), section });
    return SKIP;
  });
  return passages;
}

const joined = (words: string[]): string => ` ${words.join(' ')} `;

const wordsIn = (sentences: Sentence[]): string[] => sentences.flatMap(({ words }) => words);

/**
 * Where the words of a quotation stand in order; an ellipsis may leave words out. Of one that runs on into the next
 * passage, the sentences in the first.
 */
export function quotedFrom(quote: string, passages: Passage[]): Quoted | undefined {
  const places = passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => sentence.words.map(() => ({ passage, sentence }))),
  );
  const text = joined(passages.flatMap(({ sentences }) => wordsIn(sentences)));
  const found: typeof places = [];
  let from = 0;
  for (const part of quote.split(/…|\.\.\./)) {
    const words = wordsOf(part);
    if (words.length === 0) continue;
    const at = text.indexOf(joined(words), from);
    if (at < 0) return undefined;
    from = at + joined(words).length - 1;
    const before = text.slice(0, at).split(' ').length - 1;
    found.push(...places.slice(before, before + words.length));
  }
  const passage = found[0]?.passage;
  if (!passage) return undefined;
  const all = passage.sentences;
  const [first, last] = [found[0], found.findLast((place) => place.passage === passage)].map(
    (place) => (place ? all.indexOf(place.sentence) : 0),
  );
  return { passage, sentences: all.slice(first, (last ?? 0) + 1) };
}

/** The length of the longest run of words, not necessarily adjacent, that both have in the same order. */
export function sharedInOrder(one: readonly string[], other: readonly string[]): number {
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

/** The fewest sentences of the one passage that shares most words, more than half of them, with a quotation. */
export function condensedFrom(quote: string, passages: Passage[]): Quoted | undefined {
  const words = wordsOf(quote);
  const shared = (sentences: Sentence[]): number => sharedInOrder(words, wordsIn(sentences));
  const counts = passages.map(({ sentences }) => shared(sentences));
  const most = Math.max(0, ...counts);
  const passage = passages[counts.indexOf(most)];
  if (!passage || most * 2 <= words.length) return undefined;
  let { sentences } = passage;
  while (shared(sentences.slice(1)) === most) sentences = sentences.slice(1);
  while (shared(sentences.slice(0, -1)) === most) sentences = sentences.slice(0, -1);
  return { passage, sentences };
}
