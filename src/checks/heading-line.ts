import { bracesIn } from '../markdown/heading-attributes.ts';

/** A heading's line without the signs that may close it, `## The pier ##`. */
function withoutClosing(line: string): string {
  const text = line.trimEnd();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  const isClosed = end < text.length && /[ \t]/.test(text[end - 1] ?? '');
  return isClosed ? text.slice(0, end).trimEnd() : text;
}

/** A heading's line with other braces at its end; how the line itself ends stays. */
export function withBraces(line: string, braces: string): string {
  const words = withoutClosing(line);
  const bare = bracesIn(words)?.before ?? words;
  return `${bare} {#${braces}}${line.endsWith('\r') ? '\r' : ''}`;
}
