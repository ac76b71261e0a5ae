import { addresses, languageParam, type Edition } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { archiveEditions, archivePages } from './archive.ts';
import { shownUpdates, siteUpdates } from './article-updates.ts';
import { publishedArticles, type Article } from './articles.ts';
import { datedArticles } from './dated-articles.ts';
import { frontPage } from './front-page.ts';
import { listPages } from './list-pages.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { named, shownInFull, withKeys } from './page-keys.ts';
import { areMany, subjectEditions, type Subject } from './people-and-topics.ts';
import { teased } from './teasers.ts';
import { site } from '../site.ts';

const inEachLanguage = async <Path>(paths: (language: Language) => Promise<Path[]>) =>
  (await Promise.all(languageCodes.map(paths))).flat();

/** One path for the home page of each language. */
export const homePaths = pathsOnceABuild(async () => {
  const paths = await inEachLanguage(async (language) => [
    { params: { language: languageParam(language) }, props: { front: await frontPage(language) } },
  ]);
  return withKeys(paths, ({ front }) => front);
});

/** One path for each page of the archive. */
export const archivePaths = pathsOnceABuild(async () => {
  const paths = await inEachLanguage(async (language) =>
    (await archivePages(language)).map((archive) => ({
      params: { language: languageParam(language), period: archive.path },
      props: { archive },
    })),
  );
  return withKeys(paths, async ({ archive }) => [
    archive,
    await archiveEditions(archive),
    await teased(archive.page.items),
  ]);
});

/** One path for each page of each author or topic. */
export async function subjectPaths(list: (language: Language) => Promise<readonly Subject[]>) {
  const paths = await inEachLanguage(async (language) =>
    (await list(language)).flatMap((subject) =>
      listPages(subject.articles, subject.address).map((page) => ({
        params: {
          language: languageParam(language),
          id: subject.id,
          page: page.number?.toString(),
        },
        props: { subject, page },
      })),
    ),
  );
  return withKeys(paths, async ({ subject, page }) => [
    named(subject),
    page,
    await teased(page.items),
    (await subjectEditions(subject)).map(({ address, language }) => [address, language]),
  ]);
}

const inFull = (articles: readonly Article[], count: number): Promise<unknown[]> =>
  Promise.all(datedArticles(articles, count).map(shownInFull));

/** One path for the feed of each language. */
export const feedPaths = pathsOnceABuild(async () => {
  const paths = languageCodes.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }));
  return withKeys(paths, async ({ language }) => [
    language,
    await inFull(await publishedArticles(language), site.entriesInFeed.ofLanguage),
  ]);
});

/** One path for the feed of each author or topic. */
export async function subjectFeedPaths(list: (language: Language) => Promise<readonly Subject[]>) {
  const paths = await inEachLanguage(async (language) =>
    (await list(language)).map((subject) => ({
      params: { language: languageParam(language), id: subject.id },
      props: { subject },
    })),
  );
  return withKeys(paths, async ({ subject }) => [
    named(subject),
    await inFull(subject.articles, site.entriesInFeed.ofSubject),
  ]);
}

/** One path for each page of what was changed in articles. */
export const updatePaths = pathsOnceABuild(async () => {
  const paths = await inEachLanguage(async (language) =>
    listPages(await siteUpdates(language), addresses.corrections(language)).map((page) => ({
      params: { language: languageParam(language), page: page.number?.toString() },
      props: { language, page },
    })),
  );
  return withKeys(paths, async ({ page }) => [page, await shownUpdates(page.items)]);
});

type Subjects = (language: Language) => Promise<Subject[]>;

/** One path for all authors or topics of each language that has many. Where it has few, they stand on its home page. */
export async function allSubjectsPaths(list: Subjects, address: (language: Language) => string) {
  const inLanguages = await inEachLanguage(async (language) => [
    { language, subjects: await list(language) },
  ]);
  const isEdition = ({ subjects }: { subjects: Subject[] }): boolean => areMany(subjects);
  const editions: Edition[] = inLanguages
    .filter(isEdition)
    .map(({ language }) => ({ language, address: address(language) }));
  const detours: Edition[] = inLanguages
    .filter((one) => !isEdition(one))
    .map(({ language }) => ({ language, address: addresses.home(language) }));
  return inLanguages.filter(isEdition).map(({ language, subjects }) => ({
    params: { language: languageParam(language) },
    props: { language, subjects, editions, detours },
  }));
}
