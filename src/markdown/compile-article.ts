import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import type { ArticleBlock } from './article-blocks.ts';
import type { HtmlBlockNode, MarkdownBlockNode } from './block-node.ts';
import { parseArticle, type ParsedArticle } from './parse-article.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { splitBlocks } from './split-blocks.ts';

/** The words that the body of an article says in its own language besides its text. */
export interface BodyLabels {
  notes: string;
  noteReference: (label: string) => string;
  backToText: (label: string) => string;
  linkToSection: (heading: string) => string;
  table: string;
}

/** An article's body, ready for the page. */
export interface CompiledArticle extends ParsedArticle {
  blocks: ArticleBlock[];
}

const toHtmlTree = (labels: BodyLabels): RemarkRehypeOptions => ({
  clobberPrefix: '',
  footnoteLabel: labels.notes,
  footnoteLabelProperties: {},
  footnoteBackLabel: (index) => labels.backToText(String(index + 1)),
  handlers: {
    articleBlock: (state, { block, position, children }: MarkdownBlockNode): HtmlBlockNode => ({
      type: 'articleBlock',
      block,
      position,
      children: state.all({ type: 'root', children }),
    }),
  },
});

const rendered = (labels: BodyLabels) =>
  unified()
    .use(remarkRehype, toHtmlTree(labels))
    .use(rehypeNotes, labels) // before heading links: it gives the notes' heading its id
    .use(rehypeHeadingLinks, labels.linkToSection)
    .use(rehypeTables, labels.table)
    .use(rehypeCode);

/**
 * Compiles one article: reads and checks it, then renders it as HTML. The checks stop after the first half.
 *
 * @param source the whole Markdown file, front matter included, so that lines are those of the file
 * @param path the file's path from the project's root, for messages
 */
export async function compileArticle(
  source: string,
  path: string,
  labels: BodyLabels,
): Promise<CompiledArticle> {
  const { article, tree, file } = await parseArticle(source, path);
  const html = await rendered(labels).run(tree, file);
  return { ...article, blocks: splitBlocks(html) };
}
