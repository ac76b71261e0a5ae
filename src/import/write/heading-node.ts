import type { Heading, PhrasingContent } from 'mdast';
import { isUsableId } from '../../markdown/section-ids.ts';
import { headingIds } from '../heading-ids.ts';
import type { Line } from '../line.ts';

/** Ids that are known before any is made. */
export interface KnownIds {
  /** Those of figures. */
  taken: readonly string[];
  /** Those of the headings of another edition, in their order. */
  edition: readonly string[];
}

const braces = /\s*\{#([^{}\s]+)[^{}]*\}\s*$/;

/** The same in the one form that articles know. */
const sound = /\{#[^{}\s]+(?:\s+aliases="[^"{}]+")?\}\s*$/;

/** The id that a heading of the source has already, in the form that an article writes it. */
function idIn({ text }: Line): string | undefined {
  const id = braces.exec(text)?.[1];
  return id && isUsableId(id) ? id : undefined;
}

const isHeading = ({ kind }: Line): boolean => kind === 'heading';

export const countHeadings = (lines: readonly Line[]): number => lines.filter(isHeading).length;

/** An id for each heading: its own, that of its place in another edition, or a new one. No id is given twice. */
export function idsFor(lines: readonly Line[], known: KnownIds): Map<Line, string> {
  const headings = lines.filter(isHeading);
  const isAlike = known.edition.length === headings.length;
  const used = new Set<string>();
  const found = headings.map((line, index) => {
    const id = idIn(line) ?? (isAlike ? known.edition[index] : undefined);
    if (id === undefined || used.has(id)) return undefined;
    used.add(id);
    return id;
  });
  const texts = headings.map(({ text }) => text.replace(braces, ''));
  const made = headingIds(texts, [...known.taken, ...used]);
  return new Map(headings.map((line, index) => [line, found[index] ?? made[index] ?? '']));
}

function inlineOf({ node }: Line): PhrasingContent[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const [only, ...others] = node.children;
  // A heading that was only set bold says so twice.
  return only?.type === 'strong' && others.length === 0 ? only.children : node.children;
}

/** A heading holds no mark of a note: the contents list says its words as well. */
const unmarked = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'footnoteReference') return [];
    if (!('children' in child)) return [child];
    return [{ ...child, children: unmarked(child.children) }];
  });

function withoutBraces(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { ...last, value: last.value.replace(braces, '') }];
}

/** Words in braces that are no id keep a space, without which they would be read as one in the wrong place. */
const parted = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.map((child): PhrasingContent => {
    if ('value' in child) return { ...child, value: child.value.replace(/\{#/g, '{ #') };
    return 'children' in child ? { ...child, children: parted(child.children) } : child;
  });

export function headingNode(line: Line, id: string): Heading {
  const { node, text } = line;
  const depth = node.type === 'heading' && node.depth > 1 ? node.depth : 2;
  const children = unmarked(inlineOf(line));
  // Braces that hold this id may hold aliases as well.
  if (sound.test(text) && braces.exec(text)?.[1] === id)
    return { type: 'heading', depth, children };
  const end: PhrasingContent = { type: 'text', value: ` {#${id}}` };
  return { type: 'heading', depth, children: [...parted(withoutBraces(children)), end] };
}
