import { stringify } from 'yaml';
import { proseHtml } from '../../src/blocks/prose/prose-html.ts';
import type { ArticleBlock } from '../../src/blocks/text-side.ts';

function written(block: ArticleBlock): string {
  const html = block.type === 'prose' ? proseHtml(block.words) : block.html;
  const { type, ...rest } = block;
  const data = Object.entries(rest).filter(([name]) => name !== 'html' && name !== 'words');
  const fields =
    data.length > 0 ? `\n${stringify(Object.fromEntries(data), { lineWidth: 0 })}` : ' ';
  return `<!-- ${type}${fields}-->\n${html}\n`;
}

/**
 * Blocks as a person reads them: each begins with a comment, which no article's HTML holds, that names its type and
 * its data.
 */
export const writtenBlocks = (blocks: ArticleBlock[]): string => blocks.map(written).join('\n');
