import { site } from '../site.ts';
import { isAmongNewest, type Article } from './articles.ts';

/**
 * Whether an article has files of its own besides its page: cards of its sections, and a book.
 *
 * @see src/decisions/0057-old-sections-share-a-card.md
 * @see src/decisions/0094-books-of-older-articles.md
 */
export const hasExtras = (article: Article): Promise<boolean> =>
  isAmongNewest(article, site.articlesWithExtras);
