import { isPending } from '../schemas/article.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';

const time = ({ frontMatter }: CheckedArticle): number => frontMatter?.published?.getTime() ?? 0;

function fault({ frontMatter }: CheckedArticle, newer: CheckedArticle | undefined) {
  if (frontMatter && isPending(frontMatter)) {
    return '“leads” is true, but an article of which something is pending never leads. Write what is pending, or remove “leads”';
  }
  return newer
    ? `“leads” is true in ${newer.file.path}:${newer.lineOf(['leads'])} too, which is newer. One article leads the home page: remove one of the two`
    : undefined;
}

/** Articles that cannot lead the home page of their language though they say so. */
export function checkLeads(articles: CheckedArticle[]): Problem[] {
  const leading = articles
    .filter(({ frontMatter }) => frontMatter?.leads && !frontMatter.draft)
    .sort((one, other) => time(other) - time(one));
  const byLanguage = Map.groupBy(leading, ({ file }) => file.language);
  return [...byLanguage.values()].flatMap((inLanguage) =>
    inLanguage.flatMap((article, index): Problem[] => {
      const message = fault(article, inLanguage[index - 1]);
      const { file, lineOf } = article;
      return message
        ? [{ file: file.path, line: lineOf(['leads']), severity: 'error', message }]
        : [];
    }),
  );
}
