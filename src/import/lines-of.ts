import type { Data, Image, Nodes, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { pendingWord } from '../schemas/pending.ts';
import { wordsOf } from '../shared/words.ts';
import { splitCredit } from './shape/credits.ts';
import type { Figure, Line, LineKind } from './line.ts';

/** What a format says that a block is. A paragraph says nothing. */
function markedKind(node: RootContent): LineKind | undefined {
  const marks: Data = node.data ?? {};
  if (marks.lineKind) return marks.lineKind;
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
      return node.name === 'figure' ? 'figure' : 'pull-quote';
    case 'paragraph':
      return undefined;
    default:
      return 'paragraph';
  }
}

/** Nodes whose children stand in one line. */
const inLine: readonly Nodes['type'][] = [
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
];

/** Text of a node; what stands in blocks of its own is parted by spaces. */
function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return node.type === 'break' ? ' ' : '';
  return node.children.map(plainText).join(inLine.includes(node.type) ? '' : ' ');
}

const textOf = (node: RootContent): string =>
  plainText(node)
    .replace(/[^\S\t]+/gu, ' ')
    .trim();

function figureOf(directive: ContainerDirective): Figure {
  const images: Image[] = [];
  visit(directive, 'image', (image) => {
    images.push(image);
  });
  const [image] = images;
  const caption = directive.children.map(textOf).join(' ').trim();
  const credit = directive.attributes?.credit;
  const missing = directive.data?.missingPicture;
  return {
    ...(missing && { missing }),
    ...(caption && { caption }),
    ...(credit && credit !== pendingWord && { credit }),
    ...(image && { image: { file: image.url, alt: image.alt ?? '' } }),
  };
}

/** Characters from which on a line is a paragraph, whatever it reads like: no rule has to look at it. */
const longest = 2000;

/** The blocks of the common tree as lines that rules can look at. */
export const linesOf = (tree: Root): Line[] =>
  tree.children.map((node, index) => {
    const text = textOf(node);
    const kind = markedKind(node) ?? (text.length > longest ? 'paragraph' : undefined);
    const { doubt }: Data = node.data ?? {};
    return {
      text,
      words: wordsOf(text),
      node,
      place: node.position?.start.line ?? index + 1,
      ...(kind && { kind }),
      ...(doubt && { doubt }),
      ...(node.type === 'containerDirective' && kind === 'figure' && { figure: figureOf(node) }),
      ...(kind === 'caption' && { figure: splitCredit(text) }),
    };
  });
