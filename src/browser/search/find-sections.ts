import { pagefind, type PagefindArticle, type PagefindSection } from './pagefind.ts';

/** A section that answers the query. */
export interface FoundSection {
  heading: string;
  address: string;
  /** HTML: escaped text with `<mark>` around the matches. */
  excerpt: string;
}

/** An article with the sections of it that answer the query, the best first. */
export interface FoundArticle {
  headline: string;
  address: string;
  sections: FoundSection[];
}

const strength = ({ weighted_locations: places }: PagefindSection): number =>
  places.reduce((sum, { balanced_score: score }) => sum + score, 0);

function toArticle({ url, meta, sub_results: sections }: PagefindArticle): FoundArticle {
  return {
    headline: meta.title ?? '',
    address: url,
    sections: [...sections]
      .sort((one, other) => strength(other) - strength(one))
      .map(({ title, url: address, excerpt }) => ({ heading: title, address, excerpt })),
  };
}

/** The answer to a query: articles, best first; `more` tells that the list was cut. */
export async function findSections(
  query: string,
  limit: number,
): Promise<{ articles: FoundArticle[]; more: boolean }> {
  const { results } = await (await pagefind()).search(query);
  const data = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { articles: data.map(toArticle), more: results.length > limit };
}
