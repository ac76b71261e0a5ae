import { leadFigureBlock } from '../blocks/figure/lead-figure.ts';
import { pairEditions, type EditionText, type SectionPair } from '../editions/pair-editions.ts';
import { addresses, languageParam, type Edition } from '../i18n/addresses.ts';
import { languageCodes } from '../i18n/languages.ts';
import { articleBody } from './article-body.ts';
import { editionsOf, publishedArticles, type Article } from './articles.ts';
import { linkedBlocks, linkedNames } from './linked-blocks.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { shownInFull, withKeys } from './page-keys.ts';

/** Two editions of an article; ours is that of the page's language. */
export interface BothEditions {
  ours: Article;
  theirs: Article;
}

/** The edition that an article stands beside: in the first other language that has it. */
const besideOf = async ({ slug, language }: Article): Promise<Article | undefined> =>
  (await editionsOf(slug)).find((edition) => edition.language !== language);

/** One path for each article that has another edition. */
export const bothPaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const language of languageCodes) {
    for (const ours of await publishedArticles(language)) {
      const theirs = await besideOf(ours);
      const params = { language: languageParam(language), id: ours.slug };
      if (theirs) paths.push({ params, props: { ours, theirs } satisfies BothEditions });
    }
  }
  return withKeys(paths, async ({ ours, theirs }) => [
    await bothIn(ours.slug),
    await Promise.all([ours, theirs].flatMap((one) => [shownInFull(one), linkedNames(one)])),
  ]);
});

/** The same page in every language that the article has. */
export const bothIn = async (slug: string): Promise<Edition[]> =>
  (await editionsOf(slug)).map(({ language }) => ({
    language,
    address: addresses.both(language, slug),
  }));

/** All that is read of an article: its lead figure, and its text with its names linked. */
async function textOf(article: Article): Promise<EditionText> {
  const lead = article.lead ? [leadFigureBlock(article.lead)] : [];
  const text = await linkedBlocks(article, (await articleBody(article)).blocks);
  return { language: article.language, blocks: [...lead, ...text] };
}

/** What stands beside what. */
export const pairedSections = async ({ ours, theirs }: BothEditions): Promise<SectionPair[]> =>
  pairEditions(await textOf(ours), await textOf(theirs));
