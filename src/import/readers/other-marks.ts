import type { Blockquote, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lowered, raised } from './raised.ts';

/** The kind of box that other systems make of a quotation. */
const box = /^\[!\w{1,20}\][-+]?[ \t]*\n?/;

/** Signs of other systems within a line: a note in its place, a link by the name of a page, words that are marked, raised or lowered. */
const signs =
  /\^\[([^[\]]{1,2000})\]|!?\[\[([^[\]|]{1,300})(?:\|([^[\]]{1,300}))?\]\]|==([^=]{1,300})==|\^([^^\s[]{1,20})\^|(?<!~)~([^~\s]{1,20})~(?!~)/g;

function unbox(quotation: Blockquote): boolean {
  const [first] = quotation.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (text?.type !== 'text' || !box.test(text.value)) return false;
  text.value = text.value.replace(box, '');
  return true;
}

/** Text with the signs in it as what they mean; notes are put down. */
function convert(value: string, notes: string[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  const matches = value.matchAll(signs);
  for (const {
    0: whole,
    1: note,
    2: page,
    3: words,
    4: marked,
    5: high,
    6: low,
    index,
  } of matches) {
    parts.push({ type: 'text', value: value.slice(from, index) });
    from = index + whole.length;
    if (note === undefined) {
      const shifted = high === undefined ? lowered(low ?? '') : raised(high);
      parts.push({ type: 'text', value: words ?? marked ?? page ?? shifted });
      continue;
    }
    notes.push(note);
    const identifier = `inline-${notes.length}`;
    parts.push({ type: 'footnoteReference', identifier, label: identifier });
  }
  return [...parts, { type: 'text', value: value.slice(from) }];
}

/**
 * Puts what other systems than Longview write in Markdown, `^[a note]`, `[[a page]]`, `[!NOTE]`, in its place, where it
 * would be printed as it stands.
 *
 * @returns the number of pieces
 */
export function convertMarks(tree: Root): number {
  const notes: string[] = [];
  let count = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'blockquote' && unbox(node)) count += 1;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = convert(node.value, notes);
    if (parts.length === 1) return undefined;
    count += (parts.length - 1) / 2;
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return index + parts.length;
  });
  tree.children.push(
    ...notes.map((value, index) => ({
      type: 'footnoteDefinition' as const,
      identifier: `inline-${index + 1}`,
      label: `inline-${index + 1}`,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
    })),
  );
  return count;
}
