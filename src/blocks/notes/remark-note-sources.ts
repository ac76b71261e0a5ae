import type { FootnoteDefinition, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isOfSite } from '../../i18n/addresses.ts';
import { takeNoteAttributes, type NoteAttributes } from '../../markdown/note-attributes.ts';
import { reportAdvice, reportError } from '../../markdown/report.ts';
import { meantSourceKind, sourceKindOf, type SourceKind } from '../../schemas/source-kind.ts';

/** What a note says of its source besides its kind, for the checks. */
export interface NoteSource extends NoteAttributes {
  /** Where its first link leads, if to a page elsewhere, without what leads to a part of it. */
  address?: string;
  line: number;
}

declare module 'vfile' {
  interface DataMap {
    sources: NoteSource[];
  }
}

/** A word or two before a colon, at the beginning of a note. */
const beginning = /^(\p{L}[\p{L}\p{M}\s-]{2,20}?)\s?:(?:\s+|$)/u;

/** Takes the kind of its source off the beginning of a note, and tells of a word that is nearly one. */
function takeKind(file: VFile, note: FootnoteDefinition): SourceKind | undefined {
  const [paragraph] = note.children;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (first?.type !== 'text') return undefined;
  const [whole = '', word = ''] = beginning.exec(first.value) ?? [];
  const kind = sourceKindOf(word);
  if (kind) first.value = first.value.slice(whole.length);
  const meant = kind ? undefined : meantSourceKind(word);
  if (meant) {
    const message = `the note [^${note.label}] begins with “${word}:”, which names no kind of source. Write “${meant}:” if that is meant`;
    reportAdvice(file, first, message);
  }
  return kind;
}

/** Where the first link of a note to a page elsewhere leads. */
function addressIn(note: FootnoteDefinition, defined: ReadonlyMap<string, string>) {
  let found: string | undefined;
  visit(note, ['link', 'linkReference'], (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const url = node.type === 'link' ? node.url : (defined.get(node.identifier) ?? '');
    if (/^https?:/i.test(url) && !isOfSite(url)) found ??= url.split('#', 1)[0];
  });
  return found;
}

const paragraphAt = (note: FootnoteDefinition, at: 0 | -1): Paragraph | undefined => {
  const child = note.children.at(at);
  return child?.type === 'paragraph' ? child : undefined;
};

/** Reads one note, and draws what it says as parts of its first and last paragraph. */
function readNote(
  file: VFile,
  note: FootnoteDefinition,
  defined: ReadonlyMap<string, string>,
): NoteSource[] {
  const report = (fault: string): void => {
    reportError(file, note, `the note [^${note.label}] ${fault}`);
  };
  const attributes = takeNoteAttributes(file, note);
  const kind = takeKind(file, note);
  const address = addressIn(note, defined);
  if (attributes.quoted !== undefined && address === undefined) {
    report(
      'has quoted words and no link to the page that has them. Link its source, or leave quoted out',
    );
  }
  if (kind && toString(note).trim() === '')
    report('names a kind of source and no source. Write which it is');
  const { archived } = attributes;
  if (kind) paragraphAt(note, 0)?.children.unshift({ type: 'sourceKind', kind });
  if (archived) paragraphAt(note, -1)?.children.push({ type: 'archivedCopy', address: archived });
  if (Object.keys(attributes).length === 0) return [];
  return [{ ...attributes, ...(address && { address }), line: note.position?.start.line ?? 1 }];
}

/**
 * Reads what notes say of their sources: the kind that they begin with, `document: …`, and at their end
 * `{quoted="…" archived=https://…}`. Neither is a word of the note.
 *
 * @see src/decisions/0099-kinds-are-no-words.md
 */
export function remarkNoteSources() {
  return (tree: Root, file: VFile): void => {
    const defined = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => {
      if (!defined.has(identifier)) defined.set(identifier, url);
    });
    const sources: NoteSource[] = [];
    visit(tree, 'footnoteDefinition', (note) => {
      sources.push(...readNote(file, note, defined));
    });
    file.data.sources = sources;
  };
}
