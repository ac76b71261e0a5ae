import { articleSchema, type ArticleFrontMatter } from '../schemas/article.ts';
import { readYaml, type Read } from './read-yaml.ts';

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Where the front matter's YAML begins in a file that has one. */
export const frontMatterStart = (source: string): number => source.indexOf('\n') + 1;

/** A sign for the order of bytes, which some editors put before a text. */
export const byteOrderMark = /^\uFEFF/;

/** The YAML between the first two lines of three hyphens. */
export function frontMatterOf(source: string): string | undefined {
  const text = source.replace(byteOrderMark, '');
  return text.startsWith('---') ? fenced.exec(text)?.[1] : undefined;
}

/**
 * The checked front matter of an article.
 *
 * @param source the whole Markdown file
 * @param file its path from the project's root, for messages
 */
export function readFrontMatter(source: string, file: string): Read<ArticleFrontMatter> {
  const yaml = frontMatterOf(source);
  if (yaml === undefined) {
    const message =
      'the article has no front matter. Begin the file with a line ---, then headline, standfirst and the rest, then a line ---';
    return {
      written: {},
      problems: [{ file, line: 1, severity: 'error', message }],
      lineOf: () => 1,
      scalarAt: () => undefined,
      sound: {},
    };
  }
  return readYaml(yaml, articleSchema, { file, firstLine: 2 });
}
