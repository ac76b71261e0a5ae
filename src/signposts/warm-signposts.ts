import { cardImage } from '../cards/card-cache.ts';
import { shareCard } from '../cards/share-card.ts';
import { articleSections } from '../compile/article-sections.ts';
import { keptOutline } from '../compile/kept-outline.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { keptSignposts } from './kept-signposts.ts';
import { shownOfArticles } from './shown-of-articles.ts';

/**
 * Keeps the signposts of some articles, and all their cards.
 *
 * @param root the project's root
 * @param articles all that are published
 */
export async function warmSignposts(
  root: string,
  articles: readonly PublishedArticle[],
  wanted: readonly PublishedArticle[],
): Promise<void> {
  const shownOf = await shownOfArticles(root, articles);
  await sideBySide(wanted, async (article) => {
    const shown = shownOf(article);
    const { path, language, digest } = article;
    await keptSignposts(root, article, shown);
    const outline = await keptOutline(root, path, language, digest);
    const sections = shown.hasSectionCards ? articleSections(article, outline) : [];
    for (const heading of [undefined, ...sections.map((section) => section.heading)]) {
      await cardImage(shareCard(article, shown.authors, heading), root);
    }
  });
}
