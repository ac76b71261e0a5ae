import { getCollection, type CollectionEntry } from 'astro:content';
import { addresses, type Edition } from '../i18n/addresses.ts';
import { isLanguage, languageCodes, type Language } from '../i18n/languages.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';

/** One edition of an article, without its text. */
export interface Article extends ArticleFrontMatter {
  slug: string;
  language: Language;
  /** Path of its page from the site's root. */
  address: string;
  /** Path of its Markdown file from the project's root. */
  file: string;
  /** Changes whenever the file does. */
  digest: string;
}

function toArticle({ id, data, filePath, digest }: CollectionEntry<'articles'>): Article {
  const [slug = '', language = ''] = id.split('/');
  if (!isLanguage(language) || !filePath) throw new Error(`${id} is not an article`);
  const address = addresses.article(language, slug);
  return { ...data, slug, language, address, file: filePath, digest: String(digest) };
}

/** What has no date yet is the newest: somebody is about to publish it. */
const time = ({ published }: Article): number => published?.getTime() ?? Number.MAX_SAFE_INTEGER;

const newestFirst = (one: Article, other: Article): number =>
  time(other) - time(one) || one.slug.localeCompare(other.slug);

/** Drafts are shown by `npm run dev`, which says so in the environment, and never published. */
const isShown = (article: Article): boolean =>
  process.env.LONGVIEW_DRAFTS === 'shown' || !article.draft;

/** The published articles in a language, newest first. */
export async function publishedArticles(language: Language): Promise<Article[]> {
  const entries = await getCollection('articles', ({ id }) => id.endsWith(`/${language}`));
  return entries.map(toArticle).filter(isShown).sort(newestFirst);
}

/** An article in every language it is published in. */
export async function editionsOf(slug: string): Promise<Edition[]> {
  const inLanguages = await Promise.all(languageCodes.map(publishedArticles));
  return inLanguages.flat().filter((article) => article.slug === slug);
}

/** The articles published just before and just after this one. */
export async function neighbours(
  article: Article,
): Promise<{ previous: Article | undefined; next: Article | undefined }> {
  const articles = await publishedArticles(article.language);
  const at = articles.findIndex(({ slug }) => slug === article.slug);
  return { previous: articles[at + 1], next: at > 0 ? articles[at - 1] : undefined };
}

/** Articles grouped by the year of publication, newest year first; those without a date come before all. */
export function byYear(articles: Article[]): { year: number | undefined; articles: Article[] }[] {
  const years = Map.groupBy(articles, ({ published }) => published?.getUTCFullYear());
  return [...years].map(([year, inYear]) => ({ year, articles: inYear }));
}
