import type { Heading } from 'mdast';
import type { VFile } from 'vfile';
import { reportError } from './report.ts';

/** What is written in braces at the end of a heading. */
export interface HeadingAttributes {
  id: string;
  /** Ids that this heading has taken over. */
  aliases: string[];
}

const form = /^(\S*)(?:\s+aliases="([^"]+)")?$/;

/** Finds `{#…}` at the end of a text: what stands in it, and the text before it. */
export function bracesIn(text: string): { before: string; given: string } | undefined {
  const end = text.trimEnd();
  const open = end.lastIndexOf('{#');
  if (open < 0 || end.indexOf('}', open) !== end.length - 1 || end.includes('{', open + 1)) {
    return undefined;
  }
  return { before: end.slice(0, open).trimEnd(), given: end.slice(open + 2, -1).trim() };
}

/** Takes `{#id}` or `{#id aliases="old-id older-id"}` off the end of a heading's text. */
export function takeAttributes(file: VFile, heading: Heading): HeadingAttributes | undefined {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? bracesIn(last.value) : undefined;
  if (last?.type !== 'text' || !found) return undefined;
  last.value = found.before;
  const { given } = found;
  const [whole, id = '', aliases = ''] = form.exec(given) ?? [];
  if (whole === undefined) {
    const message = `the heading ends in {#${given}}, which cannot be read. Write {#id}, or {#id aliases="old-id older-id"}`;
    reportError(file, heading, message);
    return { id: given.split(/\s/, 1)[0] ?? '', aliases: [] };
  }
  return { id, aliases: aliases.split(/\s+/).filter((alias) => alias !== '') };
}
