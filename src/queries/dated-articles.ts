import type { Article } from './articles.ts';

/** An article whose day of publication is known. */
export type DatedArticle = Article & { published: Date };

const isDated = (article: Article): article is DatedArticle => article.published !== undefined;

/** So many of the newest articles of a list. Subscribers are sent what is published: a text without its date is not yet. */
export const datedArticles = (newestFirst: readonly Article[], count: number): DatedArticle[] =>
  newestFirst.filter(isDated).slice(0, count);
