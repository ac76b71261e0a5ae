import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsOf } from '../shared/words.ts';
import type { Line, LineKind } from './line.ts';

/** What a format says that a block is. A paragraph says nothing. */
function markedKind(node: RootContent): LineKind | undefined {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? 'headline' : 'heading';
    case 'list':
      return 'list';
    case 'table':
      return 'table';
    case 'thematicBreak':
      return 'break';
    case 'containerDirective':
      return node.name === 'figure' ? 'figure' : 'paragraph';
    case 'paragraph':
      return undefined;
    default:
      return 'paragraph';
  }
}

/** The blocks of the common tree as lines that rules can look at. */
export const linesOf = (tree: Root): Line[] =>
  tree.children.map((node, index) => {
    const text = toString(node).replace(/[^\S\t]+/gu, ' ').trim();
    return {
      text,
      words: wordsOf(text),
      node,
      place: node.position?.start.line ?? index + 1,
      kind: markedKind(node),
    };
  });
