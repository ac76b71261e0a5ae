import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept } from '../cache/disk-cache.ts';
import { textDigest } from '../cache/text-digest.ts';
import type { Language } from '../i18n/languages.ts';
import type { CompiledArticle } from './compile-article.ts';
import { compilerDigest, keptArticle } from './kept-article.ts';

/** A heading with an id, as others refer to it. */
export interface OutlinedSection {
  id: string;
  /** Ids that it has taken over. */
  aliases: string[];
  heading: string;
  depth: number;
  /** Its first sentence, where it has one. */
  opening?: string;
}

/**
 * What others than its own page need to know of an article's text: some lines, where the text is many. It survives JSON.
 *
 * @see src/decisions/0064-outlines-of-texts.md
 */
export interface ArticleOutline {
  words: number;
  /** In order; the notes are none. */
  sections: OutlinedSection[];
  /** The articles that it links to, in order, each with the heading of the section of the second level it stands in. */
  links: { slug: string; language: Language; section?: string }[];
  /** The images that its figures show, as the text names them: `./harbour.jpg`. */
  images: string[];
}

function outlineOf({ words, headings, openings, links, blocks }: CompiledArticle): ArticleOutline {
  const chapters = headings.filter(({ depth }) => depth === 2);
  return {
    words,
    sections: headings.map(({ id, aliases, text, depth }) => ({
      ...{ id, aliases, heading: text, depth },
      ...(openings[id] !== undefined && { opening: openings[id] }),
    })),
    links: links.flatMap(({ article, line }) => {
      const section = chapters.findLast((one) => one.line < line)?.text;
      return article ? { ...article, ...(section !== undefined && { section }) } : [];
    }),
    images: blocks.flatMap((block) => (block.type === 'figure' ? block.image : [])),
  };
}

/**
 * The outline of an article, from the cache where neither its file nor the compiler has changed: then its text is not
 * even read.
 *
 * @param root the project's root
 * @param file path of its Markdown file from there
 * @param digest of the file, by `textDigest`
 * @throws with a line for each problem, when the article has an error
 */
export async function keptOutline(
  root: string,
  file: string,
  language: Language,
  digest: string,
): Promise<ArticleOutline> {
  const key = [await compilerDigest(root), file, language, digest];
  const entry = { root, shelf: 'outlines', key } as const;
  const found = await readKept(entry);
  if (found) return JSON.parse(found.toString()) as ArticleOutline;
  const outline = outlineOf(await keptArticle(root, file, language));
  // While writing, the file may be newer than the digest that was asked for.
  const isOfDigest = textDigest(await readFile(join(root, file), 'utf8')) === digest;
  if (isOfDigest) await keep(entry, Buffer.from(JSON.stringify(outline)));
  return outline;
}
