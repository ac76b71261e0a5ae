import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A text that is written otherwise than it is read: `&#8238;` in Markdown, `"\u202e"` in YAML. */
export interface EscapedText {
  line: number;
  text: string;
}

/** What a node says, its attributes and addresses with it; not what its children say. */
const textsOf = (node: Nodes): string[] =>
  [
    'value' in node && node.value,
    'alt' in node && node.alt,
    'title' in node && node.title,
    'url' in node && node.url,
    ...('attributes' in node ? Object.values(node.attributes ?? {}) : []),
  ].filter((text) => typeof text === 'string');

/** The texts of an article's Markdown that hold a character reference. */
export function escapedInMarkdown(tree: Root, source: string): EscapedText[] {
  const found: EscapedText[] = [];
  visit(tree, (node) => {
    if (node.type === 'yaml' || !node.position) return;
    const { start, end } = node.position;
    const written = source.slice(start.offset, end.offset);
    if (!/&#?\w{1,31};/.test(written)) return;
    found.push(...textsOf(node).map((text) => ({ line: start.line, text })));
  });
  return found;
}

/**
 * The texts of a front matter, as YAML gives them.
 *
 * @param lineOf the line of a field in the file
 */
export function escapedInYaml(
  data: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
  path: readonly PropertyKey[] = [],
): EscapedText[] {
  if (typeof data === 'string') return [{ line: lineOf(path), text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    escapedInYaml(value, lineOf, [...path, Array.isArray(data) ? Number(name) : name]),
  );
}
