import { getCollection, type CollectionEntry } from 'astro:content';
import { addresses } from '../i18n/addresses.ts';
import { isLanguage, languageCodes, type Language } from '../i18n/languages.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { newestFirst } from '../shared/newest-first.ts';
import { onceABuild } from './once-a-build.ts';

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

/** In the key of a page an article is its file: whatever that says is told by its digest. */
const inKeys = {
  toJSON(this: Article): string[] {
    return [this.file, this.digest];
  },
};

function toArticle({ id, data, filePath, digest }: CollectionEntry<'articles'>): Article {
  const [slug = '', language = ''] = id.split('/');
  if (!isLanguage(language) || !filePath) throw new Error(`${id} is not an article`);
  const address = addresses.article(language, slug);
  const facts = { slug, language, address, file: filePath, digest: String(digest) };
  return Object.assign(Object.create(inKeys) as typeof inKeys, data, facts);
}

/** Drafts are shown by `npm run dev`, which says so in the environment, and never published. */
const isShown = (article: Article): boolean =>
  process.env.LONGVIEW_DRAFTS === 'shown' || !article.draft;

/** The published articles of a language, and where each is among them. */
interface Shelf {
  /** Newest first. */
  articles: Article[];
  /** Places in that order, by slug. */
  places: Map<string, number>;
}

/** Every page asks for its neighbours and lists: to sort the archive for each would take longer than to print it. */
const shelves = onceABuild(async () => {
  const articles = (await getCollection('articles')).map(toArticle).filter(isShown);
  const shelf = (language: Language): Shelf => {
    const its = articles.filter((article) => article.language === language).sort(newestFirst);
    return { articles: its, places: new Map(its.map(({ slug }, place) => [slug, place])) };
  };
  return new Map(languageCodes.map((language) => [language, shelf(language)]));
});

async function shelfOf(language: Language): Promise<Shelf> {
  return (await shelves()).get(language) ?? { articles: [], places: new Map() };
}

/** The published articles in a language, newest first. */
export const publishedArticles = async (language: Language): Promise<readonly Article[]> =>
  (await shelfOf(language)).articles;

/** An article in every language it is published in. */
export async function editionsOf(slug: string): Promise<Article[]> {
  const editions = languageCodes.map(async (language) => {
    const { articles, places } = await shelfOf(language);
    return articles[places.get(slug) ?? -1] ?? [];
  });
  return (await Promise.all(editions)).flat();
}

/** Whether an article is among so many of the newest in its language. */
export async function isAmongNewest({ slug, language }: Article, count: number): Promise<boolean> {
  const { places } = await shelfOf(language);
  return (places.get(slug) ?? count) < count;
}

/** The articles published just before and just after this one. */
export async function neighbours({
  slug,
  language,
}: Article): Promise<{ previous: Article | undefined; next: Article | undefined }> {
  const { articles, places } = await shelfOf(language);
  const at = places.get(slug) ?? -1;
  return { previous: articles[at + 1], next: articles[at - 1] };
}
