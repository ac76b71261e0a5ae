import type { ReadArticle } from './read-article.ts';

/** The source with ids written at the ends of the headings that had none. */
export function withHeadingIds({ source, body }: ReadArticle): string {
  const lines = source.split('\n');
  for (const { id, line, derived } of body.headings) {
    if (!derived) continue;
    const heading = lines[line - 1] ?? '';
    lines[line - 1] = heading.replace(/(?:[ \t]+#+)?[ \t]*(\r?)$/, ` {#${id}}$1`);
  }
  return lines.join('\n');
}
