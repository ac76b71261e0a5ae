import type { FootnoteDefinition, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { reportError } from './report.ts';

/** What is written at the end of a note about its source. */
export interface NoteAttributes {
  /** Words that the source has, as a reader of it sees them. */
  quoted?: string;
  /** The address of a copy in an archive. */
  archived?: string;
}

const names = ['quoted', 'archived'] as const;

const begins =
  /(?:^|\s+)\{?\s*(?:quoted|archived)=|\s*\{\s*(?:quoted|archived)=|\s*\{\s*[\w-]+=[^{}]*\}\s*$/;

const form = '{quoted="…" archived=https://…}';

/** The text of a note's paragraph before its attributes. */
export function withoutAttributes(text: string): string {
  const at = text.search(begins);
  return at < 0 ? text : text.slice(0, at);
}

/** Takes what stands from the attributes on off a paragraph; its words alone count, be they read as links or not. */
function takeEnd({ children }: Paragraph): string | undefined {
  const at = children.findIndex((child) => child.type === 'text' && begins.test(child.value));
  const first = children[at];
  if (first?.type !== 'text') return undefined;
  const before = withoutAttributes(first.value);
  const end = first.value.slice(before.length) + toString(children.slice(at + 1));
  first.value = before;
  children.splice(before === '' ? at : at + 1);
  return end.trim();
}

/** An attribute's value, or what is wrong with it. */
function read(name: string, value: string): { value: string } | { fault: string } {
  if (name === 'quoted') {
    const given = /^["“”«„](.*)["“”»]$/s.exec(value)?.[1]?.replace(/\s+/g, ' ').trim();
    if (given === undefined)
      return { fault: 'has quoted without quotation marks. Write quoted="…"' };
    return given
      ? { value: given }
      : {
          fault:
            'has quoted="", which has no words. Write those that the source has, or leave it out',
        };
  }
  const address = value.replace(/^["“”«„<](.*)["“”»>]$/s, '$1').trim();
  if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return { value: address };
  return { fault: `has archived=${address}, which is no address. Write archived=https://…` };
}

/** Adds one attribute to those that were read, or says what is wrong with it. */
function addField(found: NoteAttributes, field: string, end: string): string | undefined {
  const [, given = '', value = ''] = /^([\w-]+)=(.*)$/s.exec(field) ?? [];
  const name = names.find((one) => one === given);
  if (!given) return `ends in ${end}, which cannot be read. Write ${form} at its very end`;
  if (!name) return `has an unknown attribute “${given}”. It takes ${names.join(', ')}`;
  if (found[name] !== undefined) return `has ${name} twice. Keep one`;
  const one = read(name, value);
  if ('fault' in one) return one.fault;
  found[name] = one.value;
  return undefined;
}

/**
 * Takes `{quoted="…" archived=https://…}` off the end of a note, with or without braces. Reports every fault, at the line
 * on which the note ends.
 */
export function takeNoteAttributes(file: VFile, note: FootnoteDefinition): NoteAttributes {
  const last = note.children.at(-1);
  const end = last?.type === 'paragraph' ? takeEnd(last) : undefined;
  if (last === undefined || end === undefined) return {};
  const position = last.position && { ...last.position, start: last.position.end };
  const inBraces = /^\{(.*)\}$/s.exec(end)?.[1] ?? end;
  const found: NoteAttributes = {};
  for (const field of inBraces.trim().split(/\s+(?=(?:quoted|archived)=)/)) {
    const fault = addField(found, field, end);
    if (fault) reportError(file, { type: 'text', position }, `the note [^${note.label}] ${fault}`);
  }
  return found;
}
