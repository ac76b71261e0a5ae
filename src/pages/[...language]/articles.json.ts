import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/languages.ts';
import { publishedArticles } from '../../queries/articles.ts';
import { languagePaths } from '../../queries/routes.ts';
import type { ListedArticle } from '../../shared/listed-article.ts';

export const getStaticPaths = languagePaths;

/** The articles of a language, from which the page for wrong addresses takes those that may have been meant. */
export const GET: APIRoute<{ language: Language }> = async ({ props }) => {
  const articles = await publishedArticles(props.language);
  const listed = articles.map(({ slug, headline, formerly }): ListedArticle => ({
    headline,
    slugs: [slug, ...formerly],
  }));
  return Response.json(listed);
};
