import { addresses } from '../i18n/addresses.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';

/** A name that an article's folder had, and where the article says so. */
interface Move {
  from: string;
  address: string;
  article: CheckedArticle;
  line: number;
}

const movesOf = (article: CheckedArticle): Move[] =>
  (article.frontMatter?.formerly ?? []).map((from, index) => ({
    from,
    address: addresses.article(article.file.language, from),
    article,
    line: article.lineOf(['formerly', index]),
  }));

function fault(move: Move, slugs: ReadonlySet<string>, earlier: Move | undefined) {
  if (slugs.has(move.from)) {
    return `“formerly” names “${move.from}”, where an article stands: content/articles/${move.from}. Remove the name here, or rename that folder`;
  }
  if (earlier) {
    return `“formerly” names “${move.from}”, as ${earlier.article.file.path}:${earlier.line} does. An address leads to one article: remove one of the two`;
  }
  return undefined;
}

/** Old addresses that are in use, by another article or twice. */
export function checkMoves(articles: CheckedArticle[]): Problem[] {
  const slugs = new Set(articles.map(({ file }) => file.slug));
  const first = new Map<string, Move>();
  return articles.flatMap(movesOf).flatMap((move): Problem[] => {
    const message = fault(move, slugs, first.get(move.address));
    if (!first.has(move.address)) first.set(move.address, move);
    const { article, line } = move;
    return message ? [{ file: article.file.path, line, severity: 'error', message }] : [];
  });
}
