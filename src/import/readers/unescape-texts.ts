import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Signs that nobody writes by their name in a text: they were escaped twice, and read once. */
const named: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const leftOver = new RegExp(
  `&(?:(${Object.keys(named).join('|')})|#(39|0?34|0?38|160|82\\d\\d));`,
  'g',
);

/**
 * Reads a second time what was escaped twice, `AT&amp;amp;T`; code and what would become tags stay as they are.
 *
 * @returns a sentence for the editor where there was any
 */
export function unescapeTexts(tree: Root): string[] {
  let count = 0;
  const read = (text: string): string =>
    text.replace(leftOver, (_, name: string | undefined, number: string | undefined) => {
      count += 1;
      return name ? (named[name] ?? '') : String.fromCodePoint(Number(number));
    });
  visit(tree, (node) => {
    if (node.type === 'text') node.value = read(node.value);
    else if (node.type === 'image') node.alt = read(node.alt ?? '');
  });
  return count > 0
    ? [`Signs that were escaped twice, as in &amp;amp;, and were read again: ${count}.`]
    : [];
}
