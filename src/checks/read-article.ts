import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { ArticleFile } from '../loaders/content-files.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';
import { parseArticle, type ParsedArticle } from '../markdown/parse-article.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { pendingWord } from '../schemas/pending.ts';
import type { Problem } from '../shared/problem.ts';

/** Files that a front matter names. */
export interface NamedFiles {
  authors: string[];
  topics: string[];
  leadImage: string | undefined;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const namedIn = ({ authors, topics, lead }: Record<string, unknown>): NamedFiles => ({
  authors: texts(authors),
  topics: texts(topics),
  leadImage: texts([(lead as { image?: unknown } | undefined)?.image]).find(
    (image) => image !== pendingWord,
  ),
});

/** An article as the checks see it. */
export interface ReadArticle {
  file: ArticleFile;
  source: string;
  /** Absent when the front matter has problems. */
  frontMatter?: ArticleFrontMatter;
  /** The front matter as it is written, sound or not. */
  written: unknown;
  /** What the front matter refers to, as far as it can be read. */
  named: NamedFiles;
  /** The line of a front matter field. */
  lineOf: (path: readonly PropertyKey[]) => number;
  body: ParsedArticle;
  /** Its Markdown, with every block in place. */
  tree: Root;
  /** Faults of the file by itself. */
  problems: Problem[];
}

/**
 * Reads one article.
 *
 * @param root the project's root
 */
export async function readArticle(root: string, file: ArticleFile): Promise<ReadArticle> {
  const source = await readFile(join(root, file.path), 'utf8');
  const frontMatter = readFrontMatter(source, file.path);
  const { article: body, tree } = await parseArticle(source, file.path);
  return {
    file,
    source,
    frontMatter: frontMatter.data,
    written: frontMatter.written,
    named: namedIn(frontMatter.data ?? frontMatter.sound),
    lineOf: frontMatter.lineOf,
    body,
    tree,
    problems: [...frontMatter.problems, ...body.problems],
  };
}
