import { toString } from 'mdast-util-to-string';
import type { ReadArticle } from './read-article.ts';

/** A figure of an article as the checks see it, the lead figure too. */
export interface CheckedFigure {
  /** Absent while it is pending, and so is its alt text. */
  image?: string;
  alt?: string;
  caption: string;
  width: 'column' | 'wide';
  taken?: Date;
  line: number;
}

function leadOf({ frontMatter, lineOf }: ReadArticle): CheckedFigure[] {
  const lead = frontMatter?.lead;
  return lead ? [{ ...lead, width: 'wide', line: lineOf(['lead', 'image']) }] : [];
}

/** The figures of an article that are sound, in order. */
export const figuresOf = (article: ReadArticle): CheckedFigure[] => [
  ...leadOf(article),
  ...article.tree.children.flatMap((node): CheckedFigure[] => {
    if (node.type !== 'articleBlock') return [];
    if (node.block.type !== 'figure' && node.block.type !== 'pending-figure') return [];
    const caption = node.children.map((child) => toString(child)).join(' ');
    return [{ ...node.block, caption, line: node.position?.start.line ?? 1 }];
  }),
];
