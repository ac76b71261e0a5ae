import { articleSchema, type ArticleFrontMatter } from '../schemas/article.ts';
import { readYaml, type Read } from './read-yaml.ts';

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * The checked front matter of an article.
 *
 * @param source the whole Markdown file
 * @param file its path from the project's root, for messages
 */
export function readFrontMatter(source: string, file: string): Read<ArticleFrontMatter> {
  const found = source.startsWith('---') ? fenced.exec(source) : null;
  if (!found) {
    const message =
      'the article has no front matter. Begin the file with a line ---, then headline, standfirst and the rest, then a line ---';
    return { problems: [{ file, line: 1, severity: 'error', message }] };
  }
  return readYaml(found[1] ?? '', articleSchema, { file, firstLine: 2 });
}
