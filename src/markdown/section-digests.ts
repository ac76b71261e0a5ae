import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { frontMatterWords } from './front-matter-words.ts';

/** A section and the digest of its words. It reaches from its heading, of whatever depth, to the next. */
export interface SectionDigest {
  /** The heading's id; `top` for what stands before the first, `notes` for the notes. */
  id: string;
  /** 16 hexadecimal digits. */
  digest: string;
}

const holdsText = ({ type }: Nodes): boolean =>
  type === 'heading' || type === 'paragraph' || type === 'tableCell' || type === 'code';

const digestOf = (texts: string[]): string => {
  const text = texts.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
};

/**
 * The digest of each section's heading, text and captions, in order; headline, standfirst and lead caption are
 * the opening's. Pull-quotes, which say again what the text says,
 * and the marks of notes are left out; so are emphasis, links and white space, which change no word.
 *
 * @param tree an article whose headings have their ids and whose blocks have been made
 */
export function sectionDigests(tree: Root): SectionDigest[] {
  const texts = new Map([['top', frontMatterWords(tree)]]);
  const collect = (root: Nodes, first: string): void => {
    let section = first;
    visit(root, (node) => {
      if (node.type === 'articleBlock' && node.block.type === 'pull-quote') return SKIP;
      if (node.type === 'footnoteDefinition' && node !== root) {
        collect(node, 'notes');
        return SKIP;
      }
      if (node.type === 'heading') section = String(node.data?.hProperties?.id);
      if (!holdsText(node)) return undefined;
      texts.set(section, [...(texts.get(section) ?? []), toString(node)]);
      return SKIP;
    });
  };
  collect(tree, 'top');
  return [...texts].map(([id, parts]) => ({ id, digest: digestOf(parts) }));
}
