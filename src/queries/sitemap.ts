import { addresses, inEveryLanguage, type Edition } from '../i18n/addresses.ts';
import { languageCodes } from '../i18n/languages.ts';
import { lastChange } from '../schemas/article.ts';
import { archiveEditions } from './archive.ts';
import { editionsOf, publishedArticles, type Article } from './articles.ts';
import { allSubjectsPaths, archivePaths, subjectPaths, updatePaths } from './list-routes.ts';
import { namePaths } from './name-routes.ts';
import { authors, subjectEditions, topics } from './people-and-topics.ts';
import { pageEditions, standingPages } from './standing-pages.ts';

/** A page that search engines may list. */
export interface Listed {
  address: string;
  /** The page in all languages it has, this one included; none for a part of a list. */
  editions: Edition[];
  changed?: Date | undefined;
}

/** A file of the sitemap: a year's articles, or the pages that are no articles. */
export interface SitemapPart {
  name: string;
  pages: Listed[];
}

/** When any of a list's articles last changed. */
function latestOf(articles: readonly Article[]): Date | undefined {
  const times = articles.flatMap((article) => lastChange(article)?.getTime() ?? []);
  const last = times.reduce((one, other) => Math.max(one, other), -Infinity);
  return Number.isFinite(last) ? new Date(last) : undefined;
}

async function homesListed(): Promise<Listed[]> {
  const editions = inEveryLanguage(addresses.home);
  const pages = editions.map(async ({ language, address }) => ({
    address,
    editions,
    changed: latestOf(await publishedArticles(language)),
  }));
  return Promise.all(pages);
}

async function archiveListed(): Promise<Listed[]> {
  const pages = (await archivePaths()).map(async ({ props: { archive } }) => ({
    address: archive.address,
    editions: (await archiveEditions(archive)).editions,
    changed: latestOf(archive.page.items),
  }));
  return Promise.all(pages);
}

async function subjectsListed(): Promise<Listed[]> {
  const paths = await Promise.all([subjectPaths(topics), subjectPaths(authors)]);
  const pages = paths.flat().map(async ({ props: { subject, page } }) => ({
    address: page.address,
    editions: page.number ? [] : await subjectEditions(subject),
    changed: latestOf(page.items),
  }));
  const all = await Promise.all([
    allSubjectsPaths(topics, addresses.topics),
    allSubjectsPaths(authors, addresses.authors),
  ]);
  const lists = all.flat().map(({ props: { language, editions } }) => ({
    address: editions.find((edition) => edition.language === language)?.address ?? '',
    editions,
  }));
  return [...(await Promise.all(pages)), ...lists];
}

async function namesListed(): Promise<Listed[]> {
  return (await namePaths()).map(({ props: { page, editions } }) => ({
    address: page.address,
    editions: page.number ? [] : editions,
    changed: latestOf(page.items.map(({ article }) => article)),
  }));
}

async function updatesListed(): Promise<Listed[]> {
  const editions = inEveryLanguage(addresses.corrections);
  return (await updatePaths()).map(({ props: { page } }) => ({
    address: page.address,
    editions: page.number ? [] : editions,
    changed: page.items[0]?.date,
  }));
}

async function standingListed(): Promise<Listed[]> {
  const pages = (await Promise.all(languageCodes.map(standingPages))).flat();
  return Promise.all(
    pages.map(async ({ address, slug, updated }) => ({
      address,
      editions: await pageEditions(slug),
      changed: updated,
    })),
  );
}

const articleListed = async (article: Article): Promise<Listed> => ({
  address: article.address,
  editions: await editionsOf(article.slug),
  changed: lastChange(article),
});

/**
 * Every page that search engines may list, the articles by the year of their publication.
 *
 * @see src/decisions/0056-sitemap-of-the-lists.md
 */
export async function sitemapParts(): Promise<SitemapPart[]> {
  const lists = await Promise.all([
    homesListed(),
    archiveListed(),
    subjectsListed(),
    namesListed(),
    updatesListed(),
    standingListed(),
  ]);
  const articles = (await Promise.all(languageCodes.map(publishedArticles))).flat();
  const years = Map.groupBy(articles, ({ published }) => published?.getUTCFullYear());
  const byYear = [...years].map(async ([year, inYear]) => ({
    name: String(year ?? 'undated'),
    pages: await Promise.all(inYear.map(articleListed)),
  }));
  const pages = lists.flat();
  return [{ name: 'pages', pages }, ...(await Promise.all(byYear))];
}
