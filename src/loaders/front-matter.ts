import type { z } from 'zod';
import { articleSchema, type ArticleFrontMatter } from '../schemas/article.ts';
import { pageSchema, type PageFrontMatter } from '../schemas/standing-page.ts';
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

/** Why a file has no front matter, by how it begins. */
function whyNone(source: string): string {
  const text = source.replace(byteOrderMark, '');
  if (/^(?:\+\+\+|---[ \t]*toml)[ \t]*\r?\n/.test(text)) {
    return 'the front matter is written in TOML, which is not read. Write --- in place of the lines +++, and each field as “name: text” in place of “name = "text"”';
  }
  if (/^---[ \t]*\r?\n/.test(text)) {
    return 'the front matter has no end. Write a line --- below its last field, at the beginning of the line';
  }
  if (/^\s{1,100}---[ \t]*\r?\n/.test(text)) {
    return 'something stands before the front matter. Begin the file with its line ---, without a space or an empty line above';
  }
  return 'the file has no front matter. Begin the file with a line ---, then headline, standfirst and the rest, then a line ---';
}

function readBy<Schema extends z.ZodType>(
  schema: Schema,
  source: string,
  file: string,
): Read<z.infer<Schema>> {
  const yaml = frontMatterOf(source);
  if (yaml === undefined) {
    return {
      written: {},
      problems: [{ file, line: 1, severity: 'error', message: whyNone(source) }],
      lineOf: () => 1,
      scalarAt: () => undefined,
      sound: {},
    };
  }
  return readYaml(yaml, schema, { file, firstLine: 2 });
}

/**
 * The checked front matter of an article.
 *
 * @param source the whole Markdown file
 * @param file its path from the project's root, for messages
 */
export const readFrontMatter = (source: string, file: string): Read<ArticleFrontMatter> =>
  readBy(articleSchema, source, file);

/** The same of a standing page. */
export const readPageFrontMatter = (source: string, file: string): Read<PageFrontMatter> =>
  readBy(pageSchema, source, file);
