import { wordsOfChange } from '../i18n/words-of-change.ts';
import { publishedArticles, type PublishedArticle } from '../loaders/published-articles.ts';
import { keptFinder, keptMentions } from '../names/kept-mentions.ts';
import type { Mention, Unclear } from '../names/name-mentions.ts';
import { readNames, type KnownNames, type NameKey } from '../names/read-names.ts';
import { isoDay } from '../shared/dates.ts';
import { foldedParts } from '../shared/fold.ts';
import type { Problem } from '../shared/problem.ts';
import { site } from '../site.ts';

const fileOf = (key: NameKey): string => `content/${key}.yaml`;

const advice = (file: string, message: string): Problem => ({
  ...{ file, line: 1, severity: 'advice', message },
});

const yearsBefore = (date: Date, years: number): Date =>
  new Date(new Date(date).setUTCFullYear(date.getUTCFullYear() - years));

/** What is said of names that may be true no longer, since it was written down so long ago. */
function old({ indexed }: KnownNames, today: Date): Problem[] {
  const oldest = yearsBefore(today, site.yearsThatNamesHold);
  return [...indexed].flatMap(([key, { 'as-of': asOf }]) =>
    asOf >= oldest
      ? []
      : advice(
          fileOf(key),
          `the sentence was true on ${isoDay(asOf)}, more than ${site.yearsThatNamesHold} years ago. Look whether it still is, and bring “as-of” up to date`,
        ),
  );
}

/** The word of change in the sentence of a mention, if one stands there. */
function changeIn({ sentence }: Mention, { language }: PublishedArticle): string | undefined {
  const words = new Set(foldedParts(sentence));
  return wordsOfChange[language].find((word) => foldedParts(word).every((one) => words.has(one)));
}

/** A sentence that may have made what is said of a name untrue. */
function overtaken(
  { indexed }: KnownNames,
  article: PublishedArticle,
  mention: Mention,
): Problem[] {
  const asOf = indexed.get(mention.name)?.['as-of'];
  if (!asOf || !article.published || article.published <= asOf) return [];
  const change = changeIn(mention, article);
  if (change === undefined) return [];
  return [
    advice(
      fileOf(mention.name),
      `${article.path}, published on ${isoDay(article.published)}, says “${change}” beside this name: “${mention.sentence}” Look whether the sentence is still true, and bring “as-of” up to date`,
    ),
  ];
}

const unclear = ({ path }: PublishedArticle, { names, sentence }: Unclear): Problem =>
  advice(
    path,
    `nothing tells which is meant, ${names.map(fileOf).join(' or ')}: “${sentence}” Add “only-with” or “not-with” to their files`,
  );

/**
 * What editors should look at in their names: sentences that are old or that an article has overtaken, and mentions that may
 * be of several names. It reads all articles, or what is kept of them.
 *
 * @param root the project's root
 * @param today the day of the check
 */
export async function adviseOnNames(root: string, today: Date): Promise<Problem[]> {
  const names = await readNames(root);
  const found = old(names, today);
  if (names.indexed.size === 0) return found;
  const finder = keptFinder(names);
  for (const article of await publishedArticles(root)) {
    for (const section of await keptMentions(root, finder, { ...article, file: article.path })) {
      found.push(...section.mentions.flatMap((one) => overtaken(names, article, one)));
      found.push(...section.unclear.map((one) => unclear(article, one)));
    }
  }
  return found;
}
