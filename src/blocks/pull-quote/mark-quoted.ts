import { createHash } from 'node:crypto';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import type { Quoted } from './quoted-passage.ts';

/** Words of the text that a pull-quote leads back to. */
export interface QuotedWordsNode extends Parent {
  type: 'quotedWords';
  data: { hName: string; hProperties: { id: string } };
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quotedWords: QuotedWordsNode;
  }
  interface RootContentMap {
    quotedWords: QuotedWordsNode;
  }
}

/**
 * The place among the children of a character of their text. Text is split there; any other node stays whole, and the
 * place moves to the side of it that is given.
 */
function splitAt(children: PhrasingContent[], at: number, side: 'before' | 'after'): number {
  let begins = 0;
  for (const [index, child] of children.entries()) {
    const ends = begins + toString(child).length;
    if (at <= begins) return index;
    if (at < ends && child.type !== 'text') return side === 'before' ? index : index + 1;
    if (at < ends && child.type === 'text') {
      const value = child.value.slice(0, at - begins);
      const rest = child.value.slice(at - begins);
      children.splice(index, 1, { ...child, value }, { ...child, value: rest });
      return index + 1;
    }
    begins = ends;
  }
  return children.length;
}

/** Changes only with the sentence itself, whatever is quoted besides. */
function idOf({ passage: { section = '' }, sentences }: Quoted): string {
  const words = sentences.flatMap((sentence) => sentence.words);
  const digest = createHash('sha256')
    .update([section, ...words].join(' '))
    .digest('hex');
  return `quoted-${digest.slice(0, 6)}`;
}

/**
 * Gives the quoted sentences an element with an id in the text. Two quotations from one sentence share it.
 *
 * @returns the id
 */
export function markQuoted(quoted: Quoted): string {
  const id = idOf(quoted);
  const children: PhrasingContent[] = quoted.passage.node.children;
  if (children.some((child) => child.type === 'quotedWords' && child.data.hProperties.id === id))
    return id;
  const first = splitAt(children, quoted.sentences[0]?.start ?? 0, 'before');
  const next = splitAt(children, quoted.sentences.at(-1)?.end ?? 0, 'after');
  const words: QuotedWordsNode = {
    type: 'quotedWords',
    data: { hName: 'span', hProperties: { id } },
    children: children.slice(first, next),
  };
  children.splice(first, next - first, words);
  return id;
}
