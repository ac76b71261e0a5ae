import type { TextSide } from '../block.ts';

export interface CodeBlock {
  type: 'code';
}

export const code: TextSide<CodeBlock> = {
  recognise: (element) =>
    element.tagName === 'pre' ? { block: { type: 'code' }, words: [element] } : undefined,
  isDigested: true,
  plain: (words) => words,
};
