import type { Root } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';

/** Blocks only: an article has no directives within a line, so a colon there needs no backslash. */
function blockDirectives(): Options {
  const { unsafe, ...rest } = directiveToMarkdown({
    quote: '"',
    preferUnquoted: true,
    preferShortcut: false,
    collapseEmptyAttributes: true,
  });
  return { ...rest, unsafe: (unsafe ?? []).filter(({ inConstruct }) => !inConstruct) };
}

/**
 * An article's tree as Markdown in the form that the editor's manual shows. Signs that would mean something are escaped;
 * bare addresses are left as they are, since an article links them by itself.
 */
export const asMarkdown = (tree: Root): string =>
  toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [
      blockDirectives(),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(),
    ],
  });
