import { compileAhead } from '../compile/compile-ahead.ts';
import { publishedArticles } from '../loaders/published-articles.ts';
import { warmMentions } from '../names/warm-mentions.ts';
import { warmIndex } from '../search-index/warm-index.ts';
import { warmSignposts } from '../signposts/warm-signposts.ts';

/** The first and the last of some years. */
export interface Years {
  from: number;
  to: number;
}

/** What an editor wrote behind `--warm`: `1995-2004` or `2004`; nothing where that is no years. */
export function yearsIn(written: string): Years | undefined {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(written) ?? [];
  return from === undefined || Number(from) > Number(to)
    ? undefined
    : { from: Number(from), to: Number(to) };
}

/**
 * Makes and keeps what a build needs of the articles of some years, and writes no site: texts, names, cards, signposts, the
 * index. What several machines keep so may be copied into one cache.
 *
 * @param root the project's root
 * @returns how many articles there are
 * @throws with a line for each problem, when one of them has an error
 * @see src/decisions/0092-caches-made-in-parts.md
 */
export async function warmCache(root: string, { from, to }: Years): Promise<number> {
  const isWanted = ({ day = '' }: { day?: string | undefined }): boolean =>
    Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to;
  const articles = await publishedArticles(root);
  const wanted = articles.filter(isWanted);
  await compileAhead(
    root,
    wanted.map(({ path, language }) => ({ path, language })),
  );
  await warmMentions(root, wanted);
  await warmSignposts(root, articles, wanted);
  await warmIndex(root, isWanted);
  return wanted.length;
}
