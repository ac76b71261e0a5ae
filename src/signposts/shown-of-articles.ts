import { readEntries } from '../loaders/read-entries.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { authorSchema, type Author } from '../schemas/author.ts';
import { inLanguage } from '../schemas/localised.ts';
import { newestFirst } from '../shared/newest-first.ts';
import { site } from '../site.ts';
import type { Shown } from './section-signpost.ts';

/** The articles whose sections have cards: so many of the newest of each language. */
function withSectionCards(articles: readonly PublishedArticle[]): Set<PublishedArticle> {
  const byLanguage = Map.groupBy(articles, ({ language }) => language);
  const newest = [...byLanguage.values()].flatMap((its) =>
    its.sort(newestFirst).slice(0, site.articlesWithExtras),
  );
  return new Set(newest);
}

const namesOf = (
  { authors, language }: PublishedArticle,
  known: ReadonlyMap<string, Author>,
): string[] =>
  authors.flatMap((id) => {
    const author = known.get(id);
    return author ? inLanguage(author.name, language) : [];
  });

/**
 * What signposts and cards show of each article besides its own words.
 *
 * @param root the project's root
 * @param articles all that are published
 */
export async function shownOfArticles(
  root: string,
  articles: readonly PublishedArticle[],
): Promise<(article: PublishedArticle) => Shown> {
  const newest = withSectionCards(articles);
  const authors: Map<string, Author> = await readEntries(root, 'authors', authorSchema);
  return (article) => ({
    authors: namesOf(article, authors),
    hasSectionCards: newest.has(article),
  });
}
