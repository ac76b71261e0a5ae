import { idsOf, type ArticleHeading } from '../markdown/remark-heading-ids.ts';
import type { EditionLedger } from '../schemas/ledger.ts';
import type { Problem } from '../shared/problem.ts';
import { withBraces } from './heading-line.ts';
import { likeliestSuccessor } from './likeliest-successor.ts';
import type { CheckedArticle } from './checked-article.ts';

/** A heading's line with its aliases and the ids that it should take over. */
function lineFor(source: string, { id, aliases, line }: ArticleHeading, lost: string[]): string {
  const written = source.split('\n')[line - 1] ?? '';
  return withBraces(written, `${id} aliases="${[...aliases, ...lost].join(' ')}"`).trimEnd();
}

/** Published ids that are in the article no more. Two with the same successor are told the same line. */
export function checkVanished(
  { file, source, body }: CheckedArticle,
  { ids }: EditionLedger,
): Problem[] {
  const live = new Set(body.headings.flatMap(idsOf));
  const vanished = Object.entries(ids).filter(([id]) => !live.has(id));
  const successors = new Map(
    vanished.map(([id, lost]) => [id, likeliestSuccessor(lost, ids, body.headings)]),
  );
  return vanished.map(([id, lost]): Problem => {
    const successor = successors.get(id);
    const line = successor?.line ?? 1;
    const taken = [...successors.keys()].filter((other) => successors.get(other) === successor);
    const what = `the heading id “${id}”, published on ${lost.since}, has vanished and links to it would die`;
    const write = successor
      ? `Write this on its likeliest successor, line ${line}: ${lineFor(source(), successor, taken)}`
      : `Put its heading back: ## ${lost.heading} {#${id}}`;
    return { file: file.path, line, severity: 'error', message: `${what}. ${write}` };
  });
}
