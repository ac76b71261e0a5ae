import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { textSideOf } from '../blocks/text-side.ts';
import { frontMatterWords } from './front-matter-words.ts';

/** A piece of text that stands by itself; a row of a table has a text for each cell, all others have one. */
export interface TextPart {
  kind: 'heading' | 'paragraph' | 'tableRow' | 'code';
  texts: string[];
}

/** What a section says. It reaches from its heading, of whatever depth, to the next. */
export interface SectionText {
  /** The heading's id; `top` for what stands before the first, `notes` for the notes. */
  id: string;
  parts: TextPart[];
}

function partOf(node: Nodes): TextPart | undefined {
  if (node.type === 'tableRow') {
    return { kind: node.type, texts: node.children.map((cell) => toString(cell)) };
  }
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'code') {
    return { kind: node.type, texts: [toString(node)] };
  }
  return undefined;
}

/**
 * Each section's heading, text and captions, in order; headline, standfirst and lead caption are the opening's.
 * Blocks that say again what the text says and the marks of notes are left out; so are emphasis and links, which change
 * no word.
 *
 * @param tree an article whose headings have their ids and whose blocks have been made
 */
export function sectionTexts(tree: Root): SectionText[] {
  const head = frontMatterWords(tree).map((text): TextPart => ({
    kind: 'paragraph',
    texts: [text],
  }));
  const sections = new Map([['top', head]]);
  const collect = (root: Nodes, first: string): void => {
    let section = first;
    visit(root, (node) => {
      if (node.type === 'articleBlock' && !textSideOf(node.block).isDigested) return SKIP;
      if (node.type === 'footnoteDefinition' && node !== root) {
        collect(node, 'notes');
        return SKIP;
      }
      if (node.type === 'heading') section = String(node.data?.hProperties?.id);
      const part = partOf(node);
      if (!part) return undefined;
      sections.set(section, [...(sections.get(section) ?? []), part]);
      return SKIP;
    });
  };
  collect(tree, 'top');
  return [...sections].map(([id, parts]) => ({ id, parts }));
}
