import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import {
  articlePassages,
  condensedFrom,
  quotedFrom,
  type Passage,
} from '../../blocks/pull-quote/quoted-passage.ts';
import { holdsAddress } from '../shape/text-shape.ts';
import { checkComment } from './check-comment.ts';

/** Whether the check takes a pull-quote: its words stand in the article, and nothing in it leads elsewhere. */
function isSound(quote: ContainerDirective, passages: Passage[]): boolean {
  let leads = holdsAddress(toString(quote));
  visit(quote, ['link', 'footnoteReference'], () => {
    leads = true;
  });
  const find = quote.attributes?.edited === undefined ? quotedFrom : condensedFrom;
  return !leads && find(toString(quote), passages) !== undefined;
}

const comment = checkComment(
  'taken for a paragraph. It could be a pull-quote, but its words stand nowhere in the text, or an address stands in it.',
);

/** Makes pull-quotes that the check would refuse the paragraphs that they may have been. */
export function settlePullQuotes(nodes: readonly RootContent[]): RootContent[] {
  const passages = articlePassages({ type: 'root', children: [...nodes] });
  return nodes.flatMap((node): RootContent[] => {
    const isQuote = node.type === 'containerDirective' && node.name === 'pull-quote';
    return !isQuote || isSound(node, passages) ? [node] : [comment, ...node.children];
  });
}
