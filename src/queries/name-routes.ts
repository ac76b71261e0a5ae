import { languageParam, type Edition } from '../i18n/addresses.ts';
import { languageCodes } from '../i18n/languages.ts';
import { placeOfName, type NameKey } from '../names/read-names.ts';
import { inLanguage } from '../schemas/localised.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { nameEditions, namePages, type NameMention, type NamePage } from './name-index.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { withKeys } from './page-keys.ts';
import { cardFor } from './share-cards.ts';

/** A link to the page of a name. */
export interface NameLink {
  name: string;
  address: string;
}

/** A part of the page of a name. */
export interface NameRoute {
  name: NamePage;
  page: ListPage<NameMention>;
  /** The page in every language that has it. */
  editions: Edition[];
  /** Names that stand beside it. */
  beside: NameLink[];
}

/** So many links stand in two lines. */
const mostBeside = 8;

async function linksTo({ language, beside }: NamePage): Promise<NameLink[]> {
  const pages = await namePages(language);
  const withPage = beside.flatMap((key: NameKey) => pages.get(key) ?? []).slice(0, mostBeside);
  return withPage.map(({ entry, address }) => ({
    name: inLanguage(entry.name, language),
    address,
  }));
}

/** All that a page shows; what grows with every mention is on the newest alone. */
async function shownOf({ name, page, editions, beside }: NameRoute): Promise<unknown[]> {
  const { key, language, entry, mentions } = name;
  const [newest] = page.items;
  const card = newest && (await cardFor(newest.article));
  const listed = page.items.map(({ article: { headline, published }, ...mention }) => [
    ...[mention, headline, published],
  ]);
  const ofAll = page.number ? [] : [mentions.length, mostIn(mentions), beside];
  return [key, language, entry, editions, { ...page, items: listed }, card, ofAll];
}

/** One path for each page of each name. */
export const namePaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const language of languageCodes) {
    for (const name of (await namePages(language)).values()) {
      const about = { name, editions: await nameEditions(name.key), beside: await linksTo(name) };
      for (const page of listPages(name.mentions, name.address)) {
        const number = page.number?.toString();
        paths.push({
          params: { language: languageParam(language), ...placeOfName(name.key), page: number },
          props: { ...about, page } satisfies NameRoute,
        });
      }
    }
  }
  return withKeys(paths, shownOf);
});

const mostShown = 3;

/** The sections that mention a name most, of those that do so more than twice. */
export const mostIn = (mentions: readonly NameMention[]): NameMention[] =>
  mentions
    .filter(({ count }) => count > 2)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostShown);
