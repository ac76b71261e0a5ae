import type { ArticleToIndex } from './read-articles.ts';

/**
 * Articles to a volume: a reader waits for a piece of each volume, and an editor for all of the one that they change. A
 * period with more is a volume by itself.
 */
export const mostArticles = 2000;

type Dated = Pick<ArticleToIndex, 'day'>;

/** `2025`, or `2025-10` where a year has too much for one volume. */
const period = ({ day }: Dated, length: number): string => day?.slice(0, length) ?? '';

const byPeriod = <Article extends Dated>(articles: Article[], length: number): Article[][] =>
  [...Map.groupBy(articles, (article) => period(article, length))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, inIt]) => inIt);

/** The oldest first. */
const periods = <Article extends Dated>(articles: Article[]): Article[][] =>
  byPeriod(articles, 'YYYY'.length).flatMap((year) =>
    year.length > mostArticles ? byPeriod(year, 'YYYY-MM'.length) : [year],
  );

/**
 * Divides the articles of a language into volumes, the newest first. Whole years are joined from the oldest on, so that
 * an old volume stays as it is whatever is published after it. The newest year is by itself, with what has no day yet.
 *
 * @see src/decisions/0059-volumes-by-years.md
 */
export function intoVolumes<Article extends Dated>(articles: Article[]): Article[][] {
  const undated = articles.filter(({ day }) => day === undefined);
  const dated = periods(articles.filter(({ day }) => day !== undefined));
  const newest = [...(dated.pop() ?? []), ...undated];
  const volumes: Article[][] = [];
  for (const inPeriod of dated) {
    const last = volumes.at(-1);
    if (last && last.length + inPeriod.length <= mostArticles) last.push(...inPeriod);
    else volumes.push([...inPeriod]);
  }
  return [...(newest.length > 0 ? [newest] : []), ...volumes.reverse()];
}
