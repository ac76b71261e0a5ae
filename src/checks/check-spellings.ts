import type { ProseRun } from '../markdown/prose-run.ts';
import type { Problem } from '../shared/problem.ts';
import type { Spelling } from './known-spellings.ts';
import type { ReadArticle } from './read-article.ts';

const words = /(?<![\p{L}\p{M}\p{N}'’-])[\p{L}\p{M}\p{N}]+/gu;
const goesOn = /^(?:[\p{L}\p{M}\p{N}]|['’-](?!s(?!\p{L}))\p{L})/u;

/** A title or somebody else's words may spell as they like, and so may a link. */
function isQuoted({ text, links }: ProseRun, at: number): boolean {
  const before = text.slice(0, at);
  const isOpen = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'));
  const isClosed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'));
  return isOpen > isClosed || links.some(({ start, end }) => at >= start && at < end);
}

/** The spellings in a run that the newsroom does not use, with their places. */
function find(
  run: ProseRun,
  known: ReadonlyMap<string, Spelling[]>,
): { at: number; spelling: Spelling }[] {
  const found: { at: number; spelling: Spelling }[] = [];
  let end = 0;
  for (const { 0: key, index: at } of run.text.matchAll(words)) {
    if (at < end) continue;
    const spelling = known
      .get(key)
      ?.find(
        ({ written }) =>
          run.text.startsWith(written, at) && !goesOn.test(run.text.slice(at + written.length)),
      );
    if (!spelling) continue;
    end = at + spelling.written.length;
    if (spelling.preferred && !isQuoted(run, at)) found.push({ at, spelling });
  }
  return found;
}

/**
 * Names that are spelt otherwise than the newsroom prefers.
 *
 * @param known the spellings of the article's language, by their first letters
 */
export function checkSpellings(
  article: ReadArticle,
  known: ReadonlyMap<string, Spelling[]>,
): Problem[] {
  const { file, lineAt, prose } = article;
  return prose.flatMap((run) =>
    find(run, known).map(({ at, spelling: { written, preferred = '', file: names } }) => ({
      file: file.path,
      line: lineAt(run.placeOf(at)),
      severity: 'advice',
      rule: 'spellings',
      message: `“${written}” is spelt “${preferred}” in ${names}. Write that, or move “${written}” there from also to forms, if both are right`,
    })),
  );
}
