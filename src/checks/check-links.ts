import type { ArticleLink } from '../markdown/remark-article-links.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

const key = ({ slug, language }: { slug: string; language: string }): string =>
  `${slug}/${language}`;

const targetsIn = ({ body }: ReadArticle): string[] => [
  'top',
  ...(body.hasNotes ? ['notes'] : []),
  ...body.headings.flatMap(idsOf),
  ...body.images.map(({ figureId }) => figureId),
];

function fault(
  link: ArticleLink,
  from: ReadArticle,
  target: ReadArticle | undefined,
): string | undefined {
  if (!target) {
    return `the link leads to the article “${link.article?.slug}”, which does not exist. Correct the name of its folder`;
  }
  if (target.frontMatter?.draft && !from.frontMatter?.draft) {
    return `the link leads to “${target.file.slug}”, which is a draft. Publish that article first, or remove the link`;
  }
  if (link.id && !targetsIn(target).includes(link.id)) {
    const ids = target.body.headings.map(({ id }) => id).join(', ');
    return `the link leads to “#${link.id}”, which is no heading of ${target.file.path}. Its headings are: ${ids}`;
  }
  return undefined;
}

/** Links to articles, headings and figures that do not exist. */
export function checkLinks(articles: ReadArticle[]): Problem[] {
  const byKey = new Map(articles.map((article) => [key(article.file), article]));
  return articles.flatMap((article) =>
    article.body.links.flatMap((link): Problem[] => {
      const target = link.article ? byKey.get(key(link.article)) : article;
      const message = fault(link, article, target);
      return message
        ? [{ file: article.file.path, line: link.line, severity: 'error', message }]
        : [];
    }),
  );
}
