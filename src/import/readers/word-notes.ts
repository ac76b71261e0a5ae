import type { Element, Root } from 'hast';
import type { FootnoteReference } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A note of a Word file, as mammoth writes it: an item of a list at the end that leads back to its mark. */
interface WordNote {
  identifier: string;
  content: Root;
}

const form = /^#?((?:foot|end)note-\d+)$/;

const noteOf = ({ properties }: Element): string | undefined => form.exec(properties.id ?? '')?.[1];

const items = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

function withoutWayBack(item: Element): Root {
  visit(item, 'element', (node, index, parent) => {
    if (!/^#(?:foot|end)note-ref-/.test(node.properties.href ?? '')) return undefined;
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { type: 'root', children: item.children };
}

/** Takes the notes of a Word file out of its tree. */
export function takeNotes(tree: Root): WordNote[] {
  const notes: WordNote[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'ol' || index === undefined || !parent) return undefined;
    const found = items(node).flatMap((item) => {
      const identifier = noteOf(item);
      return identifier ? [{ identifier, content: withoutWayBack(item) }] : [];
    });
    if (found.length === 0) return undefined;
    notes.push(...found);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

/** The mark of a note, if raised text is one. */
export function noteMark(element: Element): FootnoteReference | undefined {
  const [link] = items(element);
  const identifier = form.exec(link?.properties.href ?? '')?.[1];
  return identifier ? { type: 'footnoteReference', identifier, label: identifier } : undefined;
}
