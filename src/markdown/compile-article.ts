import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problem } from '../shared/problem.ts';
import { wordsOf } from '../shared/words.ts';
import type { ArticleBlock } from './article-blocks.ts';
import type { HtmlBlockNode, MarkdownBlockNode } from './block-node.ts';
import type { ArticleImage } from './figure-image.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkArticleLinks, type ArticleLink } from './remark-article-links.ts';
import { remarkBlockDirectives } from './remark-block-directives.ts';
import { remarkCodeLanguages } from './remark-code-languages.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkHeadingIds, type ArticleHeading } from './remark-heading-ids.ts';
import { remarkNoteReferences } from './remark-note-references.ts';
import { remarkPullQuotes } from './remark-pull-quotes.ts';
import { remarkRejectHtml } from './remark-reject-html.ts';
import { remarkUnknownBlocks } from './remark-unknown-blocks.ts';
import { reportError } from './report.ts';
import { sectionDigests, type SectionDigest } from './section-digests.ts';
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
export interface CompiledArticle {
  blocks: ArticleBlock[];
  headings: ArticleHeading[];
  /** What each section says, for the ledger. */
  sections: SectionDigest[];
  /** Images of the article's folder that its figures show. */
  images: ArticleImage[];
  /** Links to other articles and to headings, for the checks. */
  links: ArticleLink[];
  hasNotes: boolean;
  /** Number of words, notes and captions included. */
  words: number;
  /** Faults found on the way; an article with an error must not be published. */
  problems: Problem[];
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

/** Parses and checks; every plugin may report a fault, none throws. */
const checked = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkBlockDirectives)
  .use(remarkRejectHtml) // first, so that nothing after it meets a comment
  .use(remarkUnknownBlocks) // before the blocks are replaced
  .use(remarkNoteReferences)
  .use(remarkCodeLanguages)
  .use(remarkHeadingIds) // before pull-quotes, which name the section they are drawn from
  .use(remarkPullQuotes)
  .use(remarkFigures)
  .use(remarkArticleLinks)
  .freeze();

const rendered = (labels: BodyLabels) =>
  unified()
    .use(remarkRehype, toHtmlTree(labels))
    .use(rehypeNotes, labels) // before heading links: it gives the notes' heading its id
    .use(rehypeHeadingLinks, labels.linkToSection)
    .use(rehypeTables, labels.table)
    .use(rehypeCode);

function problemsOf(file: VFile): Problem[] {
  return file.messages.map(({ line, fatal, reason, ruleId }) => ({
    file: file.path,
    line: line ?? 1,
    severity: fatal ? 'error' : 'warning',
    rule: ruleId,
    message: reason,
  }));
}

/**
 * Compiles one article.
 *
 * @param source the whole Markdown file, front matter included, so that lines are those of the file
 * @param path the file's path from the project's root, for messages
 */
export async function compileArticle(
  source: string,
  path: string,
  labels: BodyLabels,
): Promise<CompiledArticle> {
  const file = new VFile({ value: source, path });
  const tree = (await checked.run(checked.parse(file), file)) as Root;
  const words = wordsOf(toString(tree.children.filter(({ type }) => type !== 'yaml'))).length;
  if (words === 0)
    reportError(file, undefined, 'the article has no text. Write it below the front matter');
  const html = await rendered(labels).run(tree, file);
  return {
    blocks: splitBlocks(html),
    headings: file.data.headings ?? [],
    sections: sectionDigests(tree),
    images: file.data.images ?? [],
    links: file.data.articleLinks ?? [],
    hasNotes: tree.children.some(({ type }) => type === 'footnoteDefinition'),
    words,
    problems: problemsOf(file),
  };
}
