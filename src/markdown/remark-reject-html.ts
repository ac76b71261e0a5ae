import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from './report.ts';

const closingTag = /^<\/[^>]*>\s*$/;

/** As much of a line as tells it from others. */
const longestShown = 60;

/** What stands in a comment; nothing where the text is none, or goes on behind it. */
function commentIn(value: string): string | undefined {
  const text = value.trimEnd();
  const isComment = text.startsWith('<!--') && text.indexOf('-->', 2) === text.length - 3;
  return isComment ? text.slice('<!--'.length, -'-->'.length).trim() : undefined;
}

function remindOf(reminder: string): string {
  const words = reminder.replace(/\s+/g, ' ');
  return `to check: ${words}${/[.?!؟]$/.test(words) ? '' : '.'} Settle it, then remove the comment`;
}

function faultOf(value: string): string {
  if (value.startsWith('<!--') && !value.includes('-->')) {
    return 'the comment is not closed, and all below it is lost. Write --> at its end';
  }
  const start = (value.split('\n', 1)[0] ?? '').slice(0, longestShown).trimEnd();
  return `raw HTML (${start}) is not allowed in an article. Say it in Markdown, or write \\< for the sign itself`;
}

/** Drops comments, after telling those that begin with `check:`, and refuses all other HTML: it would escape the checks, the styles and the feeds. */
export function remarkRejectHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const comment = commentIn(node.value);
      if (comment === undefined && !closingTag.test(node.value)) {
        reportError(file, node, faultOf(node.value));
      }
      const reminder = comment?.startsWith('check:') ? comment.slice('check:'.length).trim() : '';
      if (reminder) reportWarning(file, node, remindOf(reminder), 'check-comment');
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
