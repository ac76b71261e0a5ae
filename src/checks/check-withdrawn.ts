import { glob } from 'node:fs/promises';
import { siteFolder } from '../cache/site-folders.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { bothFolder } from '../shared/both-folder.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';

const form = /^(?:(?<language>[^/]+)\/)?articles\/(?<slug>[^/]+)\/index\.html$/;

/** What stands at an article's address in the site that was built last: the article, or what leads to where it is. */
async function publishedBefore(root: string): Promise<{ language: string; slug: string }[]> {
  const pages = glob('{articles,*/articles}/*/index.html', { cwd: siteFolder(root) });
  return (await Array.fromAsync(pages))
    .map((page) => form.exec(page.replaceAll('\\', '/'))?.groups)
    .filter((found) => found !== undefined)
    .filter(({ language }) => language !== bothFolder)
    .map(({ language = defaultLanguage, slug = '' }) => ({ language, slug }))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const key = ({ language, slug }: { language: string; slug: string }): string =>
  `${slug}/${language}`;

/** The names under which an article is found, those that its folder had before included; a draft is found nowhere. */
const found = ({ file, frontMatter }: CheckedArticle): string[] =>
  frontMatter?.draft
    ? []
    : [file.slug, ...(frontMatter?.formerly ?? [])].map((slug) => key({ ...file, slug }));

/**
 * Articles that the last site holds and the next would not: files that were lost or renamed, languages that were given
 * up, articles that became drafts.
 *
 * @param root the project's root
 * @see src/decisions/0042-refuse-to-lose-articles.md
 */
export async function checkWithdrawn(root: string, articles: CheckedArticle[]): Promise<Problem[]> {
  const kept = new Set(articles.flatMap(found));
  const gone = (await publishedBefore(root)).filter((article) => !kept.has(key(article)));
  return gone.map((article) => ({
    file: `content/articles/${key(article)}.md`,
    line: 1,
    severity: 'error',
    message: `the article was published, and this build would not publish it. Put it back, name “${article.slug}” under “formerly” where it has moved to, or run “npm run build -- --withdraw” to go on without it`,
  }));
}
