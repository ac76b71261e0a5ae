import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problem } from '../shared/problem.ts';
import { wordsOf } from '../shared/words.ts';
import type { ArticleImage } from './figure-image.ts';
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

/** An article's text, read and checked: all that is known of it before it is drawn. */
export interface ParsedArticle {
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

/** Every plugin may report a fault, none throws. */
const processor = unified()
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
 * Reads and checks the text of one article.
 *
 * @param source the whole Markdown file, front matter included, so that lines are those of the file
 * @param path the file's path from the project's root, for messages
 * @returns what it says, its tree with every block in place, and the file with what plugins keep in it
 */
export async function parseArticle(
  source: string,
  path: string,
): Promise<{ article: ParsedArticle; tree: Root; file: VFile }> {
  const file = new VFile({ value: source, path });
  const tree = (await processor.run(processor.parse(file), file)) as Root;
  const words = wordsOf(toString(tree.children.filter(({ type }) => type !== 'yaml'))).length;
  if (words === 0)
    reportError(file, undefined, 'the article has no text. Write it below the front matter');
  const article = {
    headings: file.data.headings ?? [],
    sections: sectionDigests(tree),
    images: file.data.images ?? [],
    links: file.data.articleLinks ?? [],
    hasNotes: tree.children.some(({ type }) => type === 'footnoteDefinition'),
    words,
    problems: problemsOf(file),
  };
  return { article, tree, file };
}
