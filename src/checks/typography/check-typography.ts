import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ReadArticle } from '../read-article.ts';
import { findFlaws, type SourceFlaw } from './find-flaws.ts';

/** All flaws of one rule on one line, which is a paragraph, are told at once. */
function problem(
  { file }: ReadArticle,
  line: number,
  flaws: [SourceFlaw, ...SourceFlaw[]],
): Problem {
  const [{ rule, excerpt }] = flaws;
  const many = flaws.length > 1;
  const what = many ? `${flaws.length} ${rule.what.many}, the first in` : `${rule.what.one} in`;
  const remedy = `${rule.remedy(languages[file.language].writingSystem)}, or run “npm run check -- --fix”`;
  return {
    file: file.path,
    line,
    severity: 'warning',
    rule: rule.name,
    message: `${what} “${excerpt}”. ${remedy}`,
  };
}

/** Quotation marks, dashes and spaces that are set wrong. */
export function checkTypography(article: ReadArticle): Problem[] {
  const flaws = findFlaws(article.prose, languages[article.file.language].writingSystem);
  const lines = Map.groupBy(flaws, ({ rule, start }) => `${rule.name} ${article.lineAt(start)}`);
  return [...lines.values()].flatMap(([first, ...others]) =>
    first ? [problem(article, article.lineAt(first.start), [first, ...others])] : [],
  );
}
