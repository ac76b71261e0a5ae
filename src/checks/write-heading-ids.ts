import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Writes missing heading ids into the articles' files; returns the paths of those changed. */
export async function writeHeadingIds(root: string, articles: ReadArticle[]): Promise<string[]> {
  const changed: string[] = [];
  for (const article of articles) {
    const source = withHeadingIds(article);
    if (source === article.source) continue;
    await writeFile(join(root, article.file.path), source);
    changed.push(article.file.path);
  }
  return changed;
}
