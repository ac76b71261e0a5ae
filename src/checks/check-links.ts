import type { ArticleLink } from '../markdown/remark-article-links.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { CheckedPage } from './check-standing-pages.ts';
import { growsWithSite, sitePaths } from './site-paths.ts';

const key = ({ slug, language }: { slug: string; language: string }): string =>
  `${slug}/${language}`;

/** A text that links and is linked to. */
type Linked = CheckedArticle | CheckedPage;

const isDraft = (text: Linked): boolean =>
  text.frontMatter !== undefined && 'draft' in text.frontMatter && text.frontMatter.draft;

const targetsIn = ({ body }: Linked): string[] => [
  'top',
  ...(body.hasNotes ? ['notes'] : []),
  ...body.headings.flatMap(idsOf),
  ...body.images.map(({ figureId }) => figureId),
];

function fault(link: ArticleLink, from: Linked, target: Linked | undefined): string | undefined {
  if (!target) {
    return `the link leads to the article “${link.article?.slug}”, which does not exist. Correct the name of its folder`;
  }
  if (isDraft(target) && !isDraft(from)) {
    return `the link leads to “${target.file.slug}”, which is a draft. Publish that article first, or remove the link`;
  }
  if (link.id && !targetsIn(target).includes(link.id)) {
    const ids = target.body.headings.map(({ id }) => id).join(', ');
    return `the link leads to “#${link.id}”, which is no heading of ${target.file.path}. Its headings are: ${ids}`;
  }
  return undefined;
}

function faultOfPage(path: string, pages: ReadonlySet<string>): string | undefined {
  if (pages.has(path)) return undefined;
  const [page = ''] = path.split('#', 1);
  if (pages.has(page)) {
    return `the link leads to “${path}”, a part of a page that is no article. Link the page itself, ${page}`;
  }
  const slash = pages.has(`${page}/`) ? `Write ${page}/` : 'Correct it';
  return `the link leads to “${path}”, which is no page of the site. ${slash}, or link an article as ../<slug>/<language>.md`;
}

/**
 * Links to articles, headings, figures and pages that do not exist.
 *
 * @param root the project's root
 */
export async function checkLinks(
  root: string,
  articles: CheckedArticle[],
  standing: CheckedPage[],
): Promise<Problem[]> {
  const byKey = new Map(articles.map((article) => [key(article.file), article]));
  const { paths: pages, problems } = await sitePaths(root, articles, standing);
  const dead = [...articles, ...standing].flatMap((text) =>
    text.body.links.flatMap((link): Problem[] => {
      const target = link.article ? byKey.get(key(link.article)) : text;
      if (link.isWhole && link.path && growsWithSite(link.path)) return [];
      const message = link.path ? faultOfPage(link.path, pages) : fault(link, text, target);
      return message ? [{ file: text.file.path, line: link.line, severity: 'error', message }] : [];
    }),
  );
  return [...problems, ...dead];
}
