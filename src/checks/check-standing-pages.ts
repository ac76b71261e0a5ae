import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses, fromRoot } from '../i18n/addresses.ts';
import { defaultLanguage, languageCodes } from '../i18n/languages.ts';
import { pageTexts, textFiles, type ArticleFile } from '../loaders/content-files.ts';
import { readAll } from '../loaders/unreadable.ts';
import { nameKinds } from '../schemas/indexed-name.ts';
import type { Problem } from '../shared/problem.ts';
import { searchRoot } from '../shared/search-files.ts';
import { problemsOfText, type Surroundings } from './check-article.ts';
import { outsideLinks, type ArticleLinkOutside } from './outside/outside-links.ts';
import { readPage, type ReadArticle } from './read-article.ts';
import { publicFiles } from './site-paths.ts';
import type { PageFrontMatter } from '../schemas/standing-page.ts';

/** What is known of a standing page once it has been checked by itself. */
export interface CheckedPage extends Pick<
  ReadArticle<PageFrontMatter>,
  'file' | 'body' | 'frontMatter'
> {
  /** Its links to pages elsewhere. */
  outside: ArticleLinkOutside[];
}

const firstFolder = (path: string): string => path.split('/')[1] ?? '';

/** Names below the root of the site at which something stands already. */
async function takenNames(root: string): Promise<Set<string>> {
  const others = Object.values(addresses).filter((address) => address !== addresses.page);
  const ofSite = others.map((address) => fromRoot(address(defaultLanguage, 'a', 'b')));
  const { paths } = await publicFiles(root);
  return new Set([
    ...[...ofSite, ...paths, searchRoot].map(firstFolder),
    ...[...languageCodes, ...nameKinds],
  ]);
}

const error = (file: ArticleFile, line: number, message: string): Problem => ({
  file: file.path,
  line,
  severity: 'error',
  message,
});

/** What is wrong with a page besides what can be wrong with any text. */
function faultsOf(
  { file, body }: ReadArticle<PageFrontMatter>,
  taken: ReadonlySet<string>,
): Problem[] {
  const { slug } = file;
  const collision = `the page “${slug}” would stand at /${slug}/, where the site has something else. Rename its folder`;
  const picture = 'a page has no pictures. Remove this one, or make the page an article';
  return [
    ...(taken.has(slug) ? [error(file, 1, collision)] : []),
    ...body.images.map(({ line }) => error(file, line, picture)),
  ];
}

/**
 * Checks the pages that stand beside the articles, as articles are.
 *
 * @param root the project's root
 */
export async function checkStandingPages(
  root: string,
  spellings: Surroundings['spellings'],
): Promise<{ pages: CheckedPage[]; problems: Problem[] }> {
  const { files, problems: misplaced } = await textFiles(root, pageTexts);
  const taken = await takenNames(root);
  const pageOf = async (file: ArticleFile) =>
    readPage(file, await readFile(join(root, file.path), 'utf8'));
  const reading = files.map((file) => [file.path, pageOf(file)] as const);
  const { read, problems: unread } = await readAll(root, reading);
  const problems = read.flatMap((page) => [
    ...problemsOfText(page, spellings),
    ...faultsOf(page, taken),
  ]);
  const pages = read.map(({ tree, ...page }) => ({ ...page, outside: outsideLinks(tree) }));
  return { pages, problems: [...misplaced, ...unread, ...problems] };
}
