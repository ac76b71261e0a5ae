import type { Element, ElementContent, Text } from 'hast';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import type { Language } from '../i18n/languages.ts';
import { stringsOf, type Strings } from '../i18n/strings.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { HtmlBlockNode, MarkdownBlockNode } from './block-node.ts';
import { parseMarkdown, readText, type ParsedArticle } from './parse-article.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeOtherScripts } from './rehype-other-scripts.ts';
import { rehypeTables } from './rehype-tables.ts';
import { splitBlocks } from './split-blocks.ts';

/** An article's body, ready for the page. */
export interface CompiledArticle extends ParsedArticle {
  blocks: ArticleBlock[];
}

/** The sign that leads from a note back to its mark, numbered from the second mark on. */
function backTo(sign: string, mark: number): ElementContent[] {
  const text = (value: string): Text => ({ type: 'text', value });
  const number: Element = {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [text(String(mark))],
  };
  return mark > 1 ? [text(sign), number] : [text(sign)];
}

const toHtmlTree = (labels: Strings['article']): RemarkRehypeOptions => ({
  clobberPrefix: '',
  footnoteLabel: labels.notes,
  footnoteLabelProperties: {},
  footnoteBackContent: (_, mark) => backTo(labels.backSign, mark),
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

function rendered(language: Language) {
  const labels = stringsOf(language).article;
  return unified()
    .use(remarkRehype, toHtmlTree(labels))
    .use(rehypeNotes, labels) // before heading links: it gives the notes' heading its id
    .use(rehypeHeadingLinks, labels.linkToSection)
    .use(rehypeTables, labels.table)
    .use(rehypeOtherScripts, language)
    .use(rehypeCode);
}

/**
 * Compiles one article: reads and checks it, then renders it as HTML. The checks stop after the first half.
 *
 * @param source the whole Markdown file, front matter included, so that lines are those of the file
 * @param path the file's path from the project's root, for messages
 * @see src/decisions/0001-own-markdown-processor.md
 */
export async function compileArticle(
  source: string,
  path: string,
  language: Language,
): Promise<CompiledArticle> {
  const { tree, file } = parseMarkdown(source, path);
  const article = await readText({ tree, file });
  const html = await rendered(language).run(tree, file);
  return { ...article, blocks: splitBlocks(html) };
}
