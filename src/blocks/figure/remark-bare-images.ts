import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../../markdown/report.ts';

/** Refuses an image that stands outside of a figure, where it has no caption or credit. */
export function remarkBareImages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (node.type === 'containerDirective') return SKIP; // a block that was refused
      if (node.type === 'articleBlock' && node.block.type === 'pending-figure') return SKIP; // it has told
      if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
      const message =
        'an image stands outside of a figure. Put it between :::figure{credit="…"} and :::, with a caption';
      reportError(file, node, message);
      return undefined;
    });
  };
}
