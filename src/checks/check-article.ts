import type { Language } from '../i18n/languages.ts';
import type { ArticleFile } from '../loaders/content-files.ts';
import type { Problem } from '../shared/problem.ts';
import { checkAltTexts } from './check-alt-texts.ts';
import { checkCharacters } from './check-characters.ts';
import { checkDates } from './check-dates.ts';
import { checkHeadingOrder } from './check-heading-order.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkHosts } from './check-hosts.ts';
import { checkLengths } from './check-lengths.ts';
import { checkOtherSystems } from './check-other-systems.ts';
import { checkPending } from './check-pending.ts';
import { checkReferences, type KnownReferences } from './check-references.ts';
import { checkRepeatedWords } from './check-repeated-words.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkUpdates } from './check-updates.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Spelling } from './known-spellings.ts';
import { outsideLinks } from './outside/outside-links.ts';
import { checkImageSizes } from './pictures/check-image-sizes.ts';
import { checkImages } from './pictures/check-images.ts';
import type { Pictures } from './pictures/read-pictures.ts';
import { readArticle, type ReadArticle } from './read-article.ts';
import { checkTypography } from './typography/check-typography.ts';

/** What the checks of an article know besides the article. */
export interface Surroundings {
  known: KnownReferences;
  pictures: Pictures;
  spellings: ReadonlyMap<Language, ReadonlyMap<string, Spelling[]>>;
}

/** What was found out of an article by itself. All of it survives serialization. */
export interface Verdict extends Omit<CheckedArticle, 'file' | 'source' | 'lineOf'> {
  /** The lines of the fields of which others may ask, by their paths: `formerly.0`. */
  lines: Record<string, number>;
  problems: Problem[];
}

/** What can be wrong with any text, whatever its front matter says. */
export const problemsOfText = (
  text: Omit<ReadArticle, 'frontMatter'>,
  spellings: Surroundings['spellings'],
): Problem[] => [
  ...text.problems,
  ...checkCharacters({ ...text, path: text.file.path }),
  ...checkHeadingOrder(text),
  ...checkTypography(text),
  ...checkRepeatedWords(text),
  ...checkLengths(text),
  ...checkHosts(text),
  ...checkOtherSystems(text),
  ...checkSpellings(text, spellings.get(text.file.language) ?? new Map()),
];

const problemsOf = (
  article: ReadArticle,
  { known, pictures, spellings }: Surroundings,
): Problem[] => [
  ...problemsOfText(article, spellings),
  ...checkImages(article, pictures),
  ...checkImageSizes(article, pictures),
  ...checkReferences(article, known),
  ...checkPending(article),
  ...checkDates(article),
  ...checkUpdates(article),
  ...checkHeadlines(article),
  ...checkAltTexts(article),
];

function linesOf({ frontMatter, lineOf }: ReadArticle): Record<string, number> {
  const listed = (['formerly', 'continues'] as const).flatMap((field) =>
    (frontMatter?.[field] ?? []).map((_, index) => [field, index]),
  );
  const paths = [['published'], ['updated'], ['leads'], ['lead', 'image'], ...listed];
  return Object.fromEntries(paths.map((path) => [path.join('.'), lineOf(path)]));
}

/** Reads an article's text and tells what can be told of it by itself. */
export async function checkArticle(
  file: ArticleFile,
  source: string,
  surroundings: Surroundings,
): Promise<Verdict> {
  const article = await readArticle(file, source);
  const { frontMatter, named, body, tree } = article;
  return {
    ...{ frontMatter, named, body },
    lines: linesOf(article),
    outside: outsideLinks(tree),
    problems: problemsOf(article, surroundings),
  };
}
