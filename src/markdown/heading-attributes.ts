import type { Heading } from 'mdast';
import type { VFile } from 'vfile';
import { reportError } from './report.ts';

/** What is written in braces at the end of a heading. */
export interface HeadingAttributes {
  id: string;
  /** Ids that this heading has taken over. */
  aliases: string[];
}

export const braces = /\s*\{#([^{}]*)\}\s*$/;
const form = /^(\S*)(?:\s+aliases="([^"]+)")?\s*$/;

/** Takes `{#id}` or `{#id aliases="old-id older-id"}` off the end of a heading's text. */
export function takeAttributes(file: VFile, heading: Heading): HeadingAttributes | undefined {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' ? braces.exec(last.value) : null;
  if (last?.type !== 'text' || !found) return undefined;
  last.value = last.value.slice(0, found.index);
  const [, given = ''] = found;
  const [whole, id = '', aliases = ''] = form.exec(given) ?? [];
  if (whole === undefined) {
    const message = `the heading ends in {#${given}}, which cannot be read. Write {#id}, or {#id aliases="old-id older-id"}`;
    reportError(file, heading, message);
    return { id: given.split(/\s/, 1)[0] ?? '', aliases: [] };
  }
  return { id, aliases: aliases.split(/\s+/).filter((alias) => alias !== '') };
}
