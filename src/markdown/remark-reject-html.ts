import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';

const comment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;
const toCheck = /^<!--\s*check:\s*([\s\S]*?)\s*-->/;
const closingTag = /^<\/[^>]*>\s*$/;

function remindOf(reminder: string): string {
  const words = reminder.replace(/\s+/g, ' ');
  return `to check: ${words}${/[.?!؟]$/.test(words) ? '' : '.'} Settle it, then remove the comment`;
}

/** Drops comments, after telling those that begin with `check:`, and refuses all other HTML: it would escape the checks, the styles and the feeds. */
export function remarkRejectHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const reminder = toCheck.exec(node.value)?.[1];
      if (reminder) reportWarning(file, node, remindOf(reminder), 'check-comment');
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
