import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { readAttributes } from './block-attributes.ts';
import type { MarkdownBlockNode } from './block-node.ts';
import { markQuoted } from './mark-quoted.ts';
import { articlePassages, condensedFrom, quotedFrom, type Passage } from './quoted-passage.ts';
import { reportError } from './report.ts';

declare module 'vfile' {
  interface DataMap {
    passages: Passage[];
  }
}

const attributes = z.strictObject({
  /** The words were condensed: most of them must stand in one passage. */
  edited: z.literal('').optional(),
  /** The id of the heading under which the words stand, where the same words stand in several sections. */
  from: z.string().min(1).optional(),
});

function faultOf(quote: string, edited: boolean): string {
  if (!quote.trim()) {
    return 'the pull-quote has no words. Write them between :::pull-quote and :::';
  }
  return edited
    ? 'the pull-quote shares too few words with any passage of the article. Keep closer to the passage that it condenses'
    : 'the words of the pull-quote do not stand in the article. Correct them, or write :::pull-quote{edited} if they were condensed';
}

/** A link within a link, or a note marked twice, would follow from these. */
function refuseLinks(file: VFile, directive: ContainerDirective): void {
  visit(directive, ['link', 'linkReference', 'footnoteReference'], (node) => {
    reportError(
      file,
      node,
      'a pull-quote leads back to its sentence, so it holds no other link and no note mark. Write the words alone',
    );
  });
}

/** Turns `:::pull-quote` into a block, once its words have been found in the article, and marks them there. */
export function remarkPullQuotes() {
  return (tree: Root, file: VFile): void => {
    const passages = articlePassages(tree);
    file.data.passages = passages;
    const marked = new Set<string>();
    visit(tree, 'containerDirective', (node, index, parent) => {
      // One that stands inside another block is a fault that has been told already.
      if (node.name !== 'pull-quote' || parent !== tree || index === undefined) return undefined;
      const given = readAttributes<z.infer<typeof attributes>>(file, node, attributes) ?? {};
      const within = passages.filter(({ section }) => !given.from || section === given.from);
      const edited = given.edited !== undefined;
      const quote = toString(node);
      const quoted = edited ? condensedFrom(quote, within) : quotedFrom(quote, within);
      refuseLinks(file, node);
      if (given.from && within.length === 0) {
        reportError(
          file,
          node,
          `the pull-quote is drawn from “${given.from}”, which is no heading id of this article`,
        );
      } else if (!quoted) {
        reportError(file, node, faultOf(quote, edited));
      }
      const blocks: MarkdownBlockNode[] = [];
      if (quoted) {
        blocks.push({
          type: 'articleBlock',
          block: { type: 'pull-quote', from: markQuoted(quoted, marked) },
          position: node.position,
          children: node.children as MarkdownBlockNode['children'],
        });
      }
      parent.children.splice(index, 1, ...blocks);
      return [SKIP, index + blocks.length];
    });
  };
}
