import { publishedArticles, type PublishedArticle } from '../loaders/published-articles.ts';

/** What is published, read once for all steps of a build. */
export class PublishedOnce {
  #articles: Promise<PublishedArticle[]> | undefined;

  forget(): void {
    this.#articles = undefined;
  }

  articles(root: string): Promise<PublishedArticle[]> {
    return (this.#articles ??= publishedArticles(root));
  }
}
