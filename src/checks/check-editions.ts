import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';

/** Headings of one edition to which nothing leads in another. */
function missingFrom(edition: CheckedArticle, other: CheckedArticle): Problem[] {
  const here = new Set(edition.body.headings.flatMap(idsOf));
  const name = `${other.file.language}.md`;
  const isDraft = [edition, other].some(({ frontMatter }) => frontMatter?.draft);
  return other.body.headings
    .filter(({ id }) => !here.has(id))
    .map(({ id, line, text }) => ({
      file: edition.file.path,
      line: 1,
      severity: isDraft ? 'warning' : 'error',
      message:
        `the heading id “${id}” stands in ${name}, line ${line} (${text}), and not here. ` +
        `Write {#${id}} at the end of the heading it stands for, add the section, or say “abridged: true” in the front matter`,
    }));
}

/** Compares the editions of each article: a link to a section leads to the same section in every language. */
export function checkEditions(articles: CheckedArticle[]): Problem[] {
  const bySlug = Map.groupBy(articles, ({ file }) => file.slug);
  return [...bySlug.values()].flatMap((editions) =>
    editions
      .filter(({ frontMatter }) => frontMatter && !frontMatter.abridged)
      .flatMap((edition) =>
        editions
          .filter((other) => other !== edition)
          .flatMap((other) => missingFrom(edition, other)),
      ),
  );
}
