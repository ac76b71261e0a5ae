import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { readAttributes } from './block-attributes.ts';
import type { MarkdownBlockNode } from './block-node.ts';
import { articlePassages, drawnFrom, standsIn } from './quoted-passage.ts';
import { reportError } from './report.ts';

const attributes = z.strictObject({
  /** The words were condensed: most of them must stand in one passage. */
  edited: z.literal('').optional(),
  /** The id of the heading under which the words stand, where the same words stand in several sections. */
  from: z.string().min(1).optional(),
});

const notFound = {
  verbatim:
    'the words of the pull-quote do not stand in the article. Correct them, or write :::pull-quote{edited} if they were condensed',
  edited:
    'the pull-quote shares too few words with any passage of the article. Keep closer to the passage that it condenses',
};

/** Turns `:::pull-quote` into a block, once its words have been found in the article. */
export function remarkPullQuotes() {
  return (tree: Root, file: VFile): void => {
    const passages = articlePassages(tree);
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (node.name !== 'pull-quote' || !parent || index === undefined) return;
      const given = readAttributes<z.infer<typeof attributes>>(file, node, attributes) ?? {};
      const within = passages.filter(({ section }) => !given.from || section === given.from);
      const edited = given.edited !== undefined;
      const quote = toString(node);
      if (given.from && within.length === 0) {
        reportError(
          file,
          node,
          `the pull-quote is drawn from “${given.from}”, which is no heading id of this article`,
        );
      } else if (edited ? !drawnFrom(quote, within) : !standsIn(quote, within)) {
        reportError(file, node, edited ? notFound.edited : notFound.verbatim);
      }
      const block: MarkdownBlockNode = {
        type: 'articleBlock',
        block: { type: 'pull-quote' },
        position: node.position,
        children: node.children as MarkdownBlockNode['children'],
      };
      parent.children[index] = block;
      return SKIP;
    });
  };
}
