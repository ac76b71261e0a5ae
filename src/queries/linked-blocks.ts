import type { ArticleBlock } from '../blocks/text-side.ts';
import { linkNames } from '../names/link-names.ts';
import type { NameKey } from '../names/read-names.ts';
import type { Article } from './articles.ts';
import { mentionsIn, nameFinder, namePages } from './name-index.ts';

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
