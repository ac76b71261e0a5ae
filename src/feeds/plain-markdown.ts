import type { Element, Nodes, Root } from 'hast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { matches } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BlockContent, FootnoteDefinition, Root as MarkdownRoot } from 'mdast';
import { remove } from 'unist-util-remove';
import { asMarkdown } from '../markdown/as-markdown.ts';

/** The name of the note that an address or an id leads to. */
const noteOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /(?:^|#)fn-(.+)$/.exec(value)?.[1] : undefined;

const a: Handle = (state, node: Element) => {
  const identifier = noteOf(node.properties.href);
  return identifier !== undefined && node.properties.role === 'doc-noteref'
    ? { type: 'footnoteReference', identifier, label: toString(node) }
    : defaultHandlers.a(state, node);
};

/** A list, or the notes. */
const ol: Handle = (state, node: Element) => {
  const notes = node.children.flatMap((item): FootnoteDefinition[] => {
    const identifier = item.type === 'element' ? noteOf(item.properties.id) : undefined;
    if (identifier === undefined || item.type !== 'element') return [];
    const children = state.toFlow(state.all(item)) as BlockContent[];
    return [{ type: 'footnoteDefinition', identifier, label: identifier, children }];
  });
  return notes.length > 0 ? notes : defaultHandlers.ol(state, node);
};

/** Plain blocks as Markdown that any reader of it understands: notes are notes, which need no ways back. */
export function plainMarkdown(blocks: Element[]): string {
  const tree: Root = { type: 'root', children: structuredClone(blocks) };
  remove(tree, (node) => matches('[role=doc-backlink]', node as Nodes));
  return asMarkdown(toMdast(tree, { handlers: { a, ol } }) as MarkdownRoot);
}
