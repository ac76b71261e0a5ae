import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';

const placeOf = (article: CheckedArticle, slug = article.file.slug): string =>
  `${article.file.language}/${slug}`;

/** Whether a story that goes on from an article comes to a place. */
function leadsTo(
  place: string,
  from: CheckedArticle,
  all: ReadonlyMap<string, CheckedArticle>,
  seen = new Set<CheckedArticle>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (from.frontMatter?.continues ?? []).some((slug) => {
    const other = all.get(placeOf(from, slug));
    return placeOf(from, slug) === place || (other && leadsTo(place, other, all, seen));
  });
}

/** Articles that go on from one that is not there, or from themselves. */
export function checkContinued(articles: CheckedArticle[]): Problem[] {
  const all = new Map(articles.map((article) => [placeOf(article), article]));
  return articles.flatMap((article) =>
    (article.frontMatter?.continues ?? []).flatMap((slug, index): Problem[] => {
      const { path, language } = article.file;
      const place = { file: path, line: article.lineOf(['continues', index]) };
      const other = all.get(placeOf(article, slug));
      const error = (message: string): Problem[] => [{ ...place, severity: 'error', message }];
      if (!other)
        return error(
          `“continues” names “${slug}”, which is no article in this language. Correct it, or write content/articles/${slug}/${language}.md`,
        );
      if (other === article || leadsTo(placeOf(article), other, all))
        return error(
          `“continues” names “${slug}”, from which the story comes back to this article. Remove it here or there`,
        );
      return [];
    }),
  );
}
