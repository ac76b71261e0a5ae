import type { ArticleBlock } from '../blocks/text-side.ts';
import { linkNames } from '../names/link-names.ts';
import type { NameKey } from '../names/read-names.ts';
import type { Article } from './articles.ts';
import { mentionsIn, nameFinder, namePages, type NamePage } from './name-index.ts';

/** The blocks of an article's text, with its names linked to their pages. */
export async function linkedBlocks(
  { language }: Article,
  blocks: ArticleBlock[],
): Promise<ArticleBlock[]> {
  const pages = await namePages(language);
  const byName = [...pages].map(([key, { address }]): [NameKey, string] => [key, address]);
  return linkNames(blocks, await nameFinder(), new Map(byName));
}

/** Which names are linked in an article, section by section. */
export async function linkedNames(article: Article): Promise<unknown[]> {
  const pages = await namePages(article.language);
  const sections = await mentionsIn(article);
  return sections.map(({ id, mentions }) => [id, mentions.filter(({ name }) => pages.has(name))]);
}

/** The pages of the names that several sections of an article mention: what it deals with, not what it passes by. */
export async function namesDealtWith(article: Article): Promise<NamePage[]> {
  const pages = await namePages(article.language);
  const all = (await mentionsIn(article)).flatMap(({ mentions }) =>
    mentions.map(({ name }) => name),
  );
  const several = new Set(all.filter((name, at) => all.indexOf(name) < at));
  return [...several].flatMap((name) => pages.get(name) ?? []);
}
