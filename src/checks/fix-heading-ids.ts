import { withBraces } from './heading-line.ts';
import type { ReadArticle } from './read-article.ts';

/** The source with ids written at the ends of the headings that had none. */
export function withHeadingIds({ source, body }: ReadArticle): string {
  const lines = source.split('\n');
  for (const { id, line, derived } of body.headings) {
    if (!derived) continue;
    lines[line - 1] = withBraces(lines[line - 1] ?? '', id);
  }
  return lines.join('\n');
}
