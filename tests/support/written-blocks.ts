import { stringify } from 'yaml';
import type { ArticleBlock } from '../../src/blocks/text-side.ts';

function written({ type, html, ...data }: ArticleBlock): string {
  const fields = Object.keys(data).length > 0 ? `\n${stringify(data, { lineWidth: 0 })}` : ' ';
  return `<!-- ${type}${fields}-->\n${html}\n`;
}

/**
 * Blocks as a person reads them: each begins with a comment, which no article's HTML holds, that names its type and
 * its data.
 */
export const writtenBlocks = (blocks: ArticleBlock[]): string => blocks.map(written).join('\n');
