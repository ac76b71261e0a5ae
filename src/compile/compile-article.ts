import type { Element, ElementContent, Root, Text } from 'hast';
import { selectAll } from 'hast-util-select';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { removePosition } from 'unist-util-remove-position';
import type { HtmlBlockNode, MarkdownBlockNode } from '../blocks/block-node.ts';
import { rehypeCode } from '../blocks/code/rehype-code.ts';
import { rehypeNotes } from '../blocks/notes/rehype-notes.ts';
import { sourceHandlers } from '../blocks/notes/source-nodes.ts';
import { rehypeTables } from '../blocks/table/rehype-tables.ts';
import { textSideOf, type ArticleBlock } from '../blocks/text-side.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf, type Strings } from '../i18n/strings.ts';
import { attributeQuotations } from '../markdown/attribute-quotations.ts';
import { keepTogether } from '../markdown/keep-together.ts';
import { rehypeHeadingLinks } from '../markdown/rehype-heading-links.ts';
import { rehypeOtherWritingSystems } from '../markdown/rehype-other-writing-systems.ts';
import { parseMarkdown, readText, type ParsedArticle } from './parse-article.ts';
import { marginPlan, type MarginItem } from './margin-plan.ts';
import { placeInMargin } from './place-in-margin.ts';
import { sectionOpenings } from './section-openings.ts';
import { rendered, splitBlocks } from './split-blocks.ts';

/**
 * All that pages, search, feeds and cards need to know of an article's text. It survives JSON.
 *
 * @see src/decisions/0035-trees-not-strings.md
 */
export interface CompiledArticle extends ParsedArticle {
  /** What the page shows, in order. */
  blocks: ArticleBlock[];
  /** What stands beside it on a wide screen, from top to bottom. */
  margin: MarginItem[];
  /** The first sentence of each section that has one, by the id of its heading. */
  openings: Record<string, string>;
  /** Addresses that the text links to, in order, those on its own page left out. */
  addresses: string[];
  /**
   * The text where there are neither our styles nor our scripts: blocks in their plain form. Images are named as in the
   * text, `./harbour.jpg`.
   */
  plain: Root;
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
    ...sourceHandlers(labels.sources),
    articleBlock: (state, { block, position, children }: MarkdownBlockNode): HtmlBlockNode => ({
      type: 'articleBlock',
      block,
      position,
      children: state.all({ type: 'root', children }),
    }),
  },
});

function htmlTree(language: Language) {
  const labels = stringsOf(language).article;
  return unified()
    .use(remarkRehype, toHtmlTree(labels))
    .use(rehypeNotes, labels) // before heading links, which leave the notes' heading to its block
    .use(rehypeHeadingLinks, labels.linkToSection)
    .use(rehypeTables, labels.table)
    .use(rehypeOtherWritingSystems, language)
    .use(rehypeCode);
}

const addressesIn = (tree: Root): string[] =>
  selectAll('a[href]', tree)
    .map(({ properties }) => String(properties.href))
    .filter((href) => !href.startsWith('#'));

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
  const html = await htmlTree(language).run(tree, file);
  removePosition(html, { force: true });
  const found = splitBlocks(html);
  const plain = found.flatMap(({ block, words }) =>
    textSideOf(block).plain(words, block, language),
  );
  const openings = sectionOpenings(html);
  const margin = marginPlan(found, language);
  const onPage = structuredClone(found); // what follows is for pages alone
  placeInMargin(onPage, margin);
  for (const { block, words } of onPage) {
    const root: Root = { type: 'root', children: words };
    attributeQuotations(root);
    if (block.type !== 'prose') keepTogether(root);
  }
  return {
    ...article,
    blocks: onPage.map(rendered),
    margin,
    openings,
    addresses: addressesIn(html),
    plain: { type: 'root', children: plain },
  };
}
