import { createHash } from 'node:crypto';
import { languageCodes } from '../i18n/languages.ts';
import { articleFiles } from '../loaders/content-files.ts';
import { authorSchema } from '../schemas/author.ts';
import { namesSchema } from '../schemas/name.ts';
import { topicSchema } from '../schemas/topic.ts';
import { byPlace, type Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import { checkContinued } from './check-continued.ts';
import { checkEditions } from './check-editions.ts';
import { checkIndexedNames } from './check-indexed-names.ts';
import { checkLeads } from './check-leads.ts';
import { checkLedgers } from './check-ledgers.ts';
import { checkLinks } from './check-links.ts';
import { checkMoves } from './check-moves.ts';
import { checkStandingPages, type CheckedPage } from './check-standing-pages.ts';
import { judgeArticles } from './judge-articles.ts';
import { knownSpellings } from './known-spellings.ts';
import { checkPictures } from './pictures/check-images.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { readCollection } from './read-collection.ts';

/** Everything that was read, and everything that is wrong with it. */
export interface ContentReport {
  articles: CheckedArticle[];
  pages: CheckedPage[];
  /** In the order of files and lines. */
  problems: Problem[];
}

/**
 * Checks all content, so that every fault is told in one run.
 *
 * @param root the project's root
 * @see src/decisions/0003-checks-in-a-room.md
 */
export async function checkContent(root: string): Promise<ContentReport> {
  const { files, pictures: paths, problems } = await articleFiles(root);
  const { pictures, problems: unseen } = await readPictures(root, paths);
  const authors = await readCollection(root, 'authors', authorSchema);
  const topics = await readCollection(root, 'topics', topicSchema);
  const names = await readCollection(root, 'names', namesSchema);
  const spelt = names.entries.map(({ file, data = [] }) => ({ file, names: data }));
  const spellings = new Map(
    languageCodes.map((language) => [language, knownSpellings(spelt, language)]),
  );
  const known = { authors: authors.ids, topics: topics.ids };
  const { judged, problems: unread } = await judgeArticles({
    ...{ root, files, surroundings: { known, pictures, spellings } },
    names: createHash('sha256').update(JSON.stringify(spelt)).digest('hex'),
  });
  const articles = judged.map(({ article }) => article);
  const { pages, problems: ofPages } = await checkStandingPages(root, spellings);

  const all = [
    ...problems,
    ...unread,
    ...unseen,
    ...authors.problems,
    ...topics.problems,
    ...names.problems,
    ...(await checkIndexedNames(root)),
    ...judged.flatMap((one) => one.problems),
    ...checkPictures(articles, pictures),
    ...ofPages,
    ...(await checkLinks(root, articles, pages)),
    ...checkEditions(articles),
    ...checkMoves(articles),
    ...checkContinued(articles),
    ...checkLeads(articles),
    ...(await checkLedgers(root, articles)),
  ];
  return { articles, pages, problems: all.sort(byPlace) };
}
