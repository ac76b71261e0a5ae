import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { articleFiles, yamlFiles } from '../loaders/content-files.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { readAll } from '../loaders/unreadable.ts';
import { authorSchema } from '../schemas/author.ts';
import { namesSchema } from '../schemas/name.ts';
import { topicSchema } from '../schemas/topic.ts';
import { byPlace, type Problem } from '../shared/problem.ts';
import { checkAltTexts } from './check-alt-texts.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDates } from './check-dates.ts';
import { checkEditions } from './check-editions.ts';
import { checkHeadingOrder } from './check-heading-order.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkLedgers } from './check-ledgers.ts';
import { checkLengths } from './check-lengths.ts';
import { checkLinks } from './check-links.ts';
import { checkMoves } from './check-moves.ts';
import { checkPending } from './check-pending.ts';
import { checkReferences, type KnownReferences } from './check-references.ts';
import { checkRepeatedWords } from './check-repeated-words.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkUpdates } from './check-updates.ts';
import { escapedInYaml } from './escaped-texts.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { checkImageSizes } from './pictures/check-image-sizes.ts';
import { checkImages, checkPictures } from './pictures/check-images.ts';
import { readPictures, type Pictures } from './pictures/read-pictures.ts';
import { checkTypography } from './typography/check-typography.ts';

/** Everything that was read, and everything that is wrong with it. */
export interface ContentReport {
  articles: ReadArticle[];
  /** In the order of files and lines. */
  problems: Problem[];
}

async function readCollection<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
) {
  const { files, problems: unlisted } = await yamlFiles(root, name);
  const read = async (file: string) => {
    const source = await readFile(join(root, file), 'utf8');
    const read = readYaml(source, schema, { file, firstLine: 1 });
    const escaped = escapedInYaml(read.written, read.lineOf);
    const problems = [...read.problems, ...checkCharacters({ path: file, source, escaped })];
    return { file, data: read.data, problems };
  };
  const reading = files.map((file) => [file, read(file)] as const);
  const { read: entries, problems: unread } = await readAll(root, reading);
  return {
    ids: new Set(files.map((file) => basename(file, '.yaml'))),
    entries,
    problems: [...unlisted, ...unread, ...entries.flatMap(({ problems }) => problems)],
  };
}

/** What can be told of an article by itself. */
const checkArticle = (
  article: ReadArticle,
  { known, pictures }: { known: KnownReferences; pictures: Pictures },
): Problem[] => [
  ...article.problems,
  ...checkImages(article, pictures),
  ...checkImageSizes(article, pictures),
  ...checkReferences(article, known),
  ...checkPending(article),
  ...checkCharacters({ ...article, path: article.file.path }),
  ...checkDates(article),
  ...checkUpdates(article),
  ...checkHeadlines(article),
  ...checkHeadingOrder(article),
  ...checkAltTexts(article),
  ...checkTypography(article),
  ...checkRepeatedWords(article),
  ...checkLengths(article),
];

/**
 * Checks all content, so that every fault is told in one run.
 *
 * @param root the project's root
 * @see src/decisions/0003-checks-in-a-room.md
 */
export async function checkContent(root: string): Promise<ContentReport> {
  const { files, pictures: paths, problems } = await articleFiles(root);
  const pictures = await readPictures(root, paths);
  const authors = await readCollection(root, 'authors', authorSchema);
  const topics = await readCollection(root, 'topics', topicSchema);
  const names = await readCollection(root, 'names', namesSchema);
  const { read: articles, problems: unread } = await readAll(
    root,
    files.map((file) => [file.path, readArticle(root, file)]),
  );
  const spellings = names.entries.map(({ file, data = [] }) => ({ file, names: data }));
  const known = { authors: authors.ids, topics: topics.ids };

  const all = [
    ...problems,
    ...unread,
    ...authors.problems,
    ...topics.problems,
    ...names.problems,
    ...articles.flatMap((article) => checkArticle(article, { known, pictures })),
    ...checkPictures(articles, pictures),
    ...checkSpellings(articles, spellings),
    ...(await checkLinks(root, articles)),
    ...checkEditions(articles),
    ...checkMoves(articles),
    ...(await checkLedgers(root, articles)),
  ];
  return { articles, problems: all.sort(byPlace) };
}
