import { kept, type CacheEntry } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { articleSections } from '../compile/article-sections.ts';
import { keptOutline } from '../compile/kept-outline.ts';
import { addresses } from '../i18n/addresses.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { movedSignpost } from './moved-signpost.ts';
import { sectionSignpost, type Shown } from './section-signpost.ts';
import type { Signpost } from './signpost.ts';

const maker = { module: 'src/signposts/kept-signposts.ts', files: ['package-lock.json'] };

const makerDigest = oncePerKey((root: string) => sourceDigest(root, maker));

async function signpostsOf(
  root: string,
  article: PublishedArticle,
  shown: Shown,
): Promise<Signpost[]> {
  const { path, language, slug, formerly, digest } = article;
  const moved = formerly.map((former) => ({
    address: addresses.article(language, former),
    ...movedSignpost(article),
  }));
  const outline = await keptOutline(root, path, language, digest);
  const sections = articleSections(article, outline).flatMap((section) => {
    const signpost = sectionSignpost(article, section, shown);
    return [slug, ...formerly].flatMap((name) =>
      idsOf(section).map((id) => ({ address: addresses.section(language, name, id), ...signpost })),
    );
  });
  return [...moved, ...sections];
}

/** Where the signposts of an article are kept; its key changes with all that is in them. */
export async function signpostsEntry(
  root: string,
  { path, digest }: PublishedArticle,
  shown: Shown,
): Promise<CacheEntry> {
  const key = [await makerDigest(root), path, digest, JSON.stringify(shown)];
  return { root, shelf: 'signposts', key };
}

/**
 * All pages that lead to an article or to one of its sections: from where each is shared, and from every address that
 * either had before. From the cache where nothing in them has changed.
 *
 * @param root the project's root
 */
export async function keptSignposts(
  root: string,
  article: PublishedArticle,
  shown: Shown,
): Promise<Signpost[]> {
  const entry = await signpostsEntry(root, article, shown);
  return kept(entry, () => signpostsOf(root, article, shown));
}
