import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { addresses, feedOf, fromRoot, markdownOf } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import { readAll } from '../loaders/unreadable.ts';
import { ifThere } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import { deepestShared } from '../shared/section-levels.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { CheckedPage } from './check-standing-pages.ts';

/** Files that are served as they lie in `public/`, and what keeps that from being read. */
export async function publicFiles(root: string): Promise<{ paths: string[]; problems: Problem[] }> {
  const folder = join(root, 'public');
  const listing = ifThere(readdir(folder, { recursive: true, withFileTypes: true }));
  const { read, problems } = await readAll(root, [['public', listing]]);
  const paths = (read[0] ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => `/${path.split(sep).join('/')}`);
  return { paths, problems };
}

const { home, archive, search, corrections, correctionsFeed, topic, author, section } = addresses;

/** A page of articles and its feeds. */
const withFeeds = (address: string): string[] => [
  address,
  feedOf(address, 'xml'),
  feedOf(address, 'json'),
];

const pagesOf = (language: Language): string[] => [
  ...[archive, search, corrections, correctionsFeed].map((address) => address(language)),
  ...withFeeds(home(language)),
];

/** Pages that stand since an article is published: those of its topics, authors and sections. */
function pagesFrom({ file, frontMatter, body }: CheckedArticle): string[] {
  if (!frontMatter || frontMatter.draft) return [];
  const { language, slug } = file;
  return [
    ...(frontMatter.topics ?? []).flatMap((id) => withFeeds(topic(language, id))),
    ...(frontMatter.authors ?? []).flatMap((id) => withFeeds(author(language, id))),
    markdownOf(addresses.article(language, slug)),
    ...body.headings
      .filter(({ depth }) => depth <= deepestShared)
      .flatMap(idsOf)
      .map((id) => section(language, slug, id)),
  ];
}

/**
 * Whether a page stands only where enough is published, so that a build alone knows of it: further pages of lists and
 * what changed in an article. Whole addresses may lead there.
 */
export const growsWithSite = (path: string): boolean =>
  /^(?:\/[^/]+)?\/(?:archive|corrections|topics|authors|articles)\/(?:.+\/)?(?:\d+|undated|history)?\/?$/.test(
    path,
  );

/**
 * The paths from the site's root that a link may lead to, besides the articles themselves.
 *
 * @param root the project's root
 */
export async function sitePaths(
  root: string,
  articles: CheckedArticle[],
  standing: CheckedPage[],
): Promise<{ paths: Set<string>; problems: Problem[] }> {
  const served = await publicFiles(root);
  const pages = [
    ...languageCodes.flatMap(pagesOf),
    ...articles.flatMap(pagesFrom),
    ...standing.map(({ file }) => addresses.page(file.language, file.slug)),
  ];
  const paths = new Set([
    ...pages.map(fromRoot),
    ...served.paths,
    '/robots.txt',
    '/sitemap-index.xml',
    '/llms.txt',
  ]);
  return { paths, problems: served.problems };
}
