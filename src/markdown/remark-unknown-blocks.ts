import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockNames } from './article-blocks.ts';
import { reportError } from './report.ts';

const known = blockNames.join(', ');

const isKnown = (name: string): boolean => (blockNames as readonly string[]).includes(name);

const isClosed = (directive: ContainerDirective, file: VFile): boolean => {
  const end = directive.position?.end.offset ?? 0;
  return /(?:^|\n)[ \t]*:::+[ \t]*$/.test(String(file).slice(0, end));
};

function checkContainer(directive: ContainerDirective, file: VFile, isTopLevel: boolean): void {
  if (!isKnown(directive.name)) {
    reportError(file, directive, `there is no block “${directive.name}”. The blocks are ${known}`);
  } else if (!isTopLevel) {
    reportError(
      file,
      directive,
      `${directive.name} stands inside a list, a quotation or another block. Move it out`,
    );
  } else if (!isClosed(directive, file)) {
    reportError(
      file,
      directive,
      `${directive.name} is not closed. Write ::: on a line of its own at its end`,
    );
  } else if (directive.children.some(({ data }) => data && 'directiveLabel' in data)) {
    reportError(file, directive, `${directive.name} takes no [label]. Write the words below it`);
  }
}

/** Refuses blocks that do not exist, are not closed, or were mistyped so that they would be printed as text. */
export function remarkUnknownBlocks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, _, parent) => {
      if (node.type === 'containerDirective') checkContainer(node, file, parent === tree);
      if (node.type === 'leafDirective') {
        reportError(
          file,
          node,
          `there is no one-line block “::${node.name}”. The blocks are ${known}, and begin with :::`,
        );
      }
      if (node.type === 'paragraph' && toString(node).startsWith(':::')) {
        reportError(
          file,
          node,
          'this line begins with ::: and is no block. Write :::name{attribute="…"} without spaces before or between',
        );
      }
    });
  };
}
