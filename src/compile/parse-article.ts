import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { remarkCodeFences } from '../blocks/code/remark-code-fences.ts';
import { remarkCodeLanguages } from '../blocks/code/remark-code-languages.ts';
import { remarkBareImages } from '../blocks/figure/remark-bare-images.ts';
import { remarkNoteNames } from '../blocks/notes/remark-note-names.ts';
import { remarkNoteReferences } from '../blocks/notes/remark-note-references.ts';
import { remarkNoteSources, type NoteSource } from '../blocks/notes/remark-note-sources.ts';
import { remarkTableRows } from '../blocks/table/remark-table-rows.ts';
import { remarkBlocks } from '../blocks/remark-blocks.ts';
import type { Problem } from '../shared/problem.ts';
import { wordsOf } from '../shared/words.ts';
import type { ArticleImage } from '../blocks/figure/figure-image.ts';
import { remarkArticleLinks, type ArticleLink } from '../markdown/remark-article-links.ts';
import { remarkBlockDirectives } from '../markdown/remark-block-directives.ts';
import { remarkHeadingIds, type ArticleHeading } from '../markdown/remark-heading-ids.ts';
import { remarkRejectHtml } from '../markdown/remark-reject-html.ts';
import { remarkPrintedMarkup } from '../markdown/remark-printed-markup.ts';
import { reportError } from '../markdown/report.ts';
import { sectionDigests, type SectionDigest } from './section-digests.ts';

/**
 * An article's text, read and checked: all that is known of it before it is drawn.
 *
 * @see src/decisions/0027-checks-without-drawing.md
 */
export interface ParsedArticle {
  headings: ArticleHeading[];
  /** What each section says, for the ledger. */
  sections: SectionDigest[];
  /** Images of the article's folder that its blocks show. */
  images: ArticleImage[];
  /** Links to other articles and to headings, for the checks. */
  links: ArticleLink[];
  hasNotes: boolean;
  /** What notes quote and where copies stand, for the checks. */
  sources: NoteSource[];
  /** Number of words, notes and captions included. */
  words: number;
  /** Faults found on the way; an article with an error must not be published. */
  problems: Problem[];
}

/**
 * What is read and checked of a text, in order. Every plugin may report a fault, none throws.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false }) // H~2~O is no deletion
  .use(remarkBlockDirectives)
  .use(remarkRejectHtml) // first, so that nothing after it meets a comment
  .use(remarkPrintedMarkup) // before anything moves text
  .use(remarkTableRows)
  .use(remarkNoteReferences)
  .use(remarkNoteSources)
  .use(remarkNoteNames) // after the check, which tells names as they are written
  .use(remarkCodeFences)
  .use(remarkCodeLanguages)
  .use(remarkHeadingIds) // before blocks: a pull-quote names its section, a figure's id is none of a heading's
  .use(remarkBlocks)
  .use(remarkBareImages) // after blocks, which have taken theirs
  .use(remarkArticleLinks) // last, so that links in captions and points are seen where they stand
  .freeze();

function problemsOf(file: VFile): Problem[] {
  return file.messages.map(({ line, fatal, reason, ruleId }) => ({
    file: file.path,
    line: line ?? 1,
    severity: fatal === undefined ? 'advice' : fatal ? 'error' : 'warning',
    rule: ruleId,
    message: reason,
  }));
}

/**
 * Takes a text apart as Markdown, without a look at what it says.
 *
 * @param source the whole Markdown file, front matter included, so that lines are those of the file
 * @param path the file's path from the project's root, for messages
 */
export function parseMarkdown(source: string, path: string): { tree: Root; file: VFile } {
  const file = new VFile({ value: source.replace(/^\uFEFF/, ''), path });
  return { tree: processor.parse(file), file };
}

/**
 * Reads and checks the text of one article.
 *
 * @param parsed its tree, whose blocks are put in place, and its file, in which plugins keep what they find
 */
export async function readText(parsed: { tree: Root; file: VFile }): Promise<ParsedArticle> {
  const { file, tree } = parsed;
  await processor.run(tree, file);
  const words = wordsOf(toString(tree.children.filter(({ type }) => type !== 'yaml'))).length;
  if (words === 0)
    reportError(file, undefined, 'the article has no text. Write it below the front matter');
  return {
    headings: file.data.headings ?? [],
    sections: sectionDigests(tree),
    images: file.data.images ?? [],
    links: file.data.articleLinks ?? [],
    hasNotes: tree.children.some(({ type }) => type === 'footnoteDefinition'),
    sources: file.data.sources ?? [],
    words,
    problems: problemsOf(file),
  };
}
