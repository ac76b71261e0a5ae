import { createHash } from 'node:crypto';
import { kept } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { keptArticle } from '../compile/kept-article.ts';
import type { Language } from '../i18n/languages.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { NameFinder } from './name-finder.ts';
import { nameMentions, type SectionMentions } from './name-mentions.ts';
import type { KnownNames } from './read-names.ts';

const finding = { module: 'src/names/kept-mentions.ts', files: ['package-lock.json'] };

/** Of this module, and of the compiler, which it imports. */
const findingDigest = oncePerKey((root: string) => sourceDigest(root, finding));

/** A finder, and a digest that changes with whatever it looks for. What is said of a name changes none of them. */
export interface KeptFinder {
  finder: NameFinder;
  digest: string;
}

export function keptFinder(names: KnownNames): KeptFinder {
  const sought = [...names.indexed].map(([key, { name, forms, ...hints }]) => [
    ...[key, name, forms],
    ...[hints['not-with'], hints['only-with']],
  ]);
  const digest = createHash('sha256').update(JSON.stringify([sought, names.spellings]));
  return { finder: new NameFinder(names), digest: digest.digest('hex') };
}

/** A text in which names are looked for. */
export interface TextWithNames {
  /** Path of its Markdown file from the project's root. */
  file: string;
  language: Language;
  /** Changes whenever the file does. */
  digest: string;
}

/**
 * The names of an article, from the cache where neither its text nor any name has changed.
 *
 * @param root the project's root
 * @throws with a line for each problem, when the article has an error
 */
export async function keptMentions(
  root: string,
  { finder, digest: sought }: KeptFinder,
  { file, language, digest }: TextWithNames,
): Promise<SectionMentions[]> {
  const key = [await findingDigest(root), sought, file, language, digest];
  return kept({ root, shelf: 'mentions', key }, async () =>
    nameMentions((await keptArticle(root, file, language)).blocks, finder),
  );
}
