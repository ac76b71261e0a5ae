import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { sectionTexts } from './section-texts.ts';

/** A section and the digest of its words. */
export interface SectionDigest {
  /** The heading's id; `top` for what stands before the first, `notes` for the notes. */
  id: string;
  /** 16 hexadecimal digits. */
  digest: string;
}

const digestOf = (texts: string[]): string => {
  const text = texts.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
};

/**
 * The digest of what each section says, in order. White space changes no word.
 *
 * @param tree an article whose headings have their ids and whose blocks have been made
 * @see src/decisions/0016-digests-without-pull-quotes.md
 */
export const sectionDigests = (tree: Root): SectionDigest[] =>
  sectionTexts(tree).map(({ id, parts }) => ({
    id,
    digest: digestOf(parts.flatMap(({ texts }) => texts)),
  }));
