import type { Card } from '../cards/card.ts';
import { shareCard } from '../cards/share-card.ts';
import type { Article } from './articles.ts';
import { authors, pick } from './people-and-topics.ts';

/**
 * The share card of an article, or of one of its sections.
 *
 * @param section its heading
 */
export async function cardFor(article: Article, section?: string): Promise<Card> {
  const names = pick(await authors(article.language), article.authors).map(({ name }) => name);
  return shareCard(article, names, section);
}
