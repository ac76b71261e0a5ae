import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * Reads `:::name{…}` blocks. Only the block half of the directive syntax is taken: its text half would read the
 * colons of “12:30” and “Reuters:Paris” as directives and swallow what follows them.
 *
 * @see src/decisions/0002-fenced-directives-only.md
 */
export function remarkBlockDirectives(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ flow: directive().flow });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
