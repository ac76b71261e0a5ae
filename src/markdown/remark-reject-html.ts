import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from './report.ts';

const comment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;
const closingTag = /^<\/[^>]*>\s*$/;

/** Drops comments and refuses all other HTML: it would escape the checks, the styles and the feeds. */
export function remarkRejectHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      if (!comment.test(node.value) && !closingTag.test(node.value)) {
        const start = node.value.split('\n', 1)[0] ?? '';
        reportError(
          file,
          node,
          `raw HTML (${start}) is not allowed in an article. Say it in Markdown, or write \\< for the sign itself`,
        );
      }
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
