import { addresses } from '../i18n/addresses.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';

/**
 * The lines of `_redirects`, which Netlify and Cloudflare Pages read: one for each form of each address that an article
 * had. Other hosts serve the signposts at the old addresses. https://docs.netlify.com/routing/redirects/
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectRules = (articles: readonly PublishedArticle[]): string[] =>
  articles.flatMap(({ language, slug, formerly }) => {
    const to = addresses.article(language, slug);
    return formerly.flatMap((former) => {
      const from = addresses.article(language, former);
      return [`${from} ${to} 301`, `${from.replace(/\/$/, '')} ${to} 301`];
    });
  });
