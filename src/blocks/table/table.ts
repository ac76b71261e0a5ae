import { matches } from 'hast-util-select';
import type { TextSide } from '../block.ts';

export interface TableBlock {
  type: 'table';
}

export const table: TextSide<TableBlock> = {
  recognise: (element) =>
    matches('div.table', element) ? { block: { type: 'table' }, words: [element] } : undefined,
  isDigested: true,
  plain: (words) => words.flatMap((word) => (word.type === 'element' ? word.children : [])),
};
