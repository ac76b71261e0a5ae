import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, readKept } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { textDigest } from '../cache/text-digest.ts';
import type { Language } from '../i18n/languages.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import type { CompiledArticle } from './compile-article.ts';
import { keptArticle } from './kept-article.ts';

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

/** A link to an article. */
export interface OutlinedLink {
  slug: string;
  language: Language;
  /** What it leads to there, where that is not the whole. */
  to?: string;
  /** The heading of the section of the second level that it stands in, and its id. */
  section?: string;
  sectionId?: string;
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
  /** Its links to articles, in order. */
  links: OutlinedLink[];
  /** The sections of the second level beside whose headings the margin has room, by their ids. */
  roomBeside: string[];
  /** The images that its blocks show, as the text names them: `./harbour.jpg`. */
  images: string[];
}

function outlineOf(compiled: CompiledArticle): ArticleOutline {
  const { words, headings, openings, links, images, margin } = compiled;
  const chapters = headings.filter(({ depth }) => depth === 2);
  return {
    words,
    sections: headings.map(({ id, aliases, text, depth }) => ({
      ...{ id, aliases, heading: text, depth },
      ...(openings[id] !== undefined && { opening: openings[id] }),
    })),
    links: links.flatMap(({ article, id, line }) => {
      const within = chapters.findLast((one) => one.line < line);
      const section = within && { section: within.text, sectionId: within.id };
      return article ? { ...article, ...(id !== undefined && { to: id }), ...section } : [];
    }),
    roomBeside: margin.flatMap((item) => ('more' in item ? item.more : [])),
    images: images.map(({ path }) => path),
  };
}

const outliner = { module: 'src/compile/kept-outline.ts', files: ['package-lock.json'] };

/** Of this module and of the compiler, which it imports. */
const outlinerDigest = oncePerKey((root: string) => sourceDigest(root, outliner));

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
  const key = [await outlinerDigest(root), file, language, digest];
  const entry = { root, shelf: 'outlines', key } as const;
  const found = readKept(entry);
  if (found) return JSON.parse(found.toString()) as ArticleOutline;
  const outline = outlineOf(await keptArticle(root, file, language));
  // While writing, the file may be newer than the digest that was asked for.
  const isOfDigest = textDigest(await readFile(join(root, file), 'utf8')) === digest;
  if (isOfDigest) await keep(entry, Buffer.from(JSON.stringify(outline)));
  return outline;
}
