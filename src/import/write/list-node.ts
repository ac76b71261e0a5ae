import type { List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Line } from '../line.ts';
import { isNumbered, markOf, withoutMark } from '../shape/lists.ts';

const numberOf = (text: string): number =>
  Number(
    markOf(text)
      .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(/\D/g, ''),
  );

/** A paragraph without the sign that its text begins with. */
function unmarked(paragraph: Paragraph): PhrasingContent[] {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph.children;
  return [{ type: 'text', value: withoutMark(first.value.trimStart()) }, ...rest];
}

const isCounted = (items: readonly Line[]): boolean => {
  const first = numberOf(items[0]?.text ?? '');
  return items.every(({ text }, index) => numberOf(text) === first + index);
};

/** Items one below the other as one list; numbers that do not count on stay words of their paragraphs. */
export function listNodes(items: readonly Line[]): RootContent[] {
  const paragraphs = items.flatMap(({ node }) => (node.type === 'paragraph' ? [node] : []));
  if (paragraphs.length < items.length) return items.map(({ node }) => node);
  const mark = markOf(items[0]?.text ?? '');
  const ordered = isNumbered(mark);
  if (ordered && !isCounted(items)) return paragraphs;
  const keepsMark = /\p{L}/u.test(mark);
  const list: List = {
    type: 'list',
    ordered,
    start: ordered ? numberOf(items[0]?.text ?? '') : null,
    spread: false,
    children: paragraphs.map((paragraph) => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: keepsMark ? paragraph.children : unmarked(paragraph),
        },
      ],
    })),
  };
  return [list];
}

/** Lines of cells as one table, whose first row is its head. */
export function tableNodes(rows: readonly Line[]): RootContent[] {
  if (rows.some(({ node }) => node.type !== 'paragraph')) return rows.map(({ node }) => node);
  const table: Table = {
    type: 'table',
    children: rows.map(({ node }) => ({
      type: 'tableRow',
      children: toString(node)
        .split('\t')
        .map((value) => ({ type: 'tableCell', children: [{ type: 'text', value: value.trim() }] })),
    })),
  };
  return [table];
}
