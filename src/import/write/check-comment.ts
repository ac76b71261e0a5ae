import type { Html } from 'mdast';

/** Words of a source within a comment, which no sign in them may end. */
const harmless = (text: string): string => text.replace(/-{2,}/g, '–').replace(/[<>]/g, ' ').trim();

/** A comment that `npm run check` lists until somebody deletes it. */
export const checkComment = (message: string): Html => ({
  type: 'html',
  value: `<!-- check: ${harmless(message)} -->`,
});

/** Words of the source within a message: the beginning of a long line is enough to find it. */
export function quoted(text: string): string {
  const most = 160;
  return `“${text.length > most ? `${text.slice(0, most).trimEnd()}…` : text}”`;
}
