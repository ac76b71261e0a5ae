import type { BlockContent, Html, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { runFrom, type Line } from '../line.ts';
import { checkComment, quoted } from './check-comment.ts';
import { figureNodes } from './figure-nodes.ts';
import { headingNode, idsFor, type KnownIds } from './heading-node.ts';
import { listNodes, tableNodes } from './list-node.ts';

/** What a line was taken for, in words for the editor. */
export const madeOf: Record<NonNullable<Line['kind']>, string> = {
  headline: 'taken for the headline',
  kicker: 'taken for the kind of article',
  standfirst: 'taken for the standfirst',
  byline: 'taken for a byline',
  date: 'taken for a date line',
  caption: 'taken for a caption',
  credit: 'taken for a credit',
  repeat: 'left out as a repeat',
  paragraph: 'taken for a paragraph',
  'pull-quote': 'taken for a pull-quote',
  heading: 'taken for a heading',
  list: 'taken for a list',
  table: 'taken for a table',
  figure: 'taken for a figure',
  break: 'taken for a break',
  furniture: 'left out',
};

/** Kinds of which the article keeps nothing. */
export const leftOut: readonly Line['kind'][] = ['furniture', 'repeat'];

/** A comment where a rule was unsure; of a line that is left out, or has no place, it holds the words. */
export function doubtOf({ kind, doubt, text }: Line): Html[] {
  if (!kind || !doubt) return [];
  const isKept = !leftOut.includes(kind) && kind !== 'credit' && kind !== 'byline';
  return [checkComment(`${madeOf[kind]}${isKept ? '' : `: ${quoted(text)}`}. ${doubt}`)];
}

function pullQuoteNode({ text, edited, node }: Line): RootContent {
  if (node.type === 'containerDirective') return node;
  const words: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'pull-quote',
    attributes: edited ? { edited: '' } : {},
    children: [words],
  };
  return block;
}

function nodesOf(line: Line, ids: ReadonlyMap<Line, string>): RootContent[] {
  switch (line.kind) {
    case 'heading':
      return [headingNode(line, ids.get(line) ?? '')];
    case 'pull-quote':
      return [pullQuoteNode(line)];
    case 'caption':
    case 'figure':
      return line.figure
        ? figureNodes(line.figure, line.node.type === 'containerDirective' ? line.node : undefined)
        : [];
    case 'break':
      return [{ type: 'thematicBreak' }];
    case 'byline':
    case 'date':
    case 'credit':
    case 'repeat':
    case 'furniture':
      return [];
    default:
      return [line.node]; // what belongs above a text and stands within it is text
  }
}

/** The blocks of the article, in the order of the lines that they are made of. */
export function bodyNodes(lines: readonly Line[], known: KnownIds): RootContent[] {
  const ids = idsFor(lines, known);
  const nodes: RootContent[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    nodes.push(...doubtOf(line));
    if (line.kind !== 'list' && line.kind !== 'table') {
      nodes.push(...nodesOf(line, ids));
      continue;
    }
    const items = runFrom(lines, index, ({ kind }) => kind === line.kind);
    nodes.push(...(line.kind === 'list' ? listNodes(items) : tableNodes(items)));
    index += items.length - 1;
  }
  return nodes;
}
