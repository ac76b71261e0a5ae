import { addresses, type Edition } from '../i18n/addresses.ts';
import { languageCodes, languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { formatMonth } from '../shared/dates.ts';
import { publishedArticles, type Article } from './articles.ts';
import { fullPage, isShort, listPages, type ListPage } from './list-pages.ts';
import { onceABuild } from './once-a-build.ts';

/** A page of the archive: of all of it, of a year or of a month. */
export interface ArchivePage extends Edition {
  /** Its path below the archive, without slashes at its ends: `2024/03`; nothing for the archive itself. */
  path: string | undefined;
  /** What its articles have in common: `March 2024`. */
  label: string | undefined;
  page: ListPage<Article>;
  /** Its articles by year or month. */
  groups: { id: string | undefined; label: string | undefined; articles: readonly Article[] }[];
  /** The years or months that have pages of their own. */
  parts: { label: string; address: string }[];
}

/** Articles of a span of time, and the years or months in it. */
interface Period {
  language: Language;
  address: string;
  label: string | undefined;
  articles: readonly Article[];
  /** Newest first. */
  parts: Period[];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function monthsOf({ language, address, articles }: Period): Period[] {
  const months = Map.groupBy(articles, ({ published }) => published?.getUTCMonth() ?? 0);
  return [...months].map(([month, inMonth]) => ({
    language,
    address: `${address}${twoDigits(month + 1)}/`,
    label: inMonth[0]?.published && formatMonth(inMonth[0].published, languages[language].locale),
    articles: inMonth,
    parts: [],
  }));
}

/** Those without a date stand together; somebody is about to publish them. */
function yearsOf({ language, address, articles }: Period): Period[] {
  const years = Map.groupBy(articles, ({ published }) => published?.getUTCFullYear());
  return [...years].map(([year, inYear]) => {
    const period = {
      language,
      address: `${address}${year ?? 'undated'}/`,
      label: year ? String(year) : stringsOf(language).archive.undated,
      articles: inYear,
      parts: [],
    };
    return { ...period, parts: year ? monthsOf(period) : [] };
  });
}

/** The newest articles of a period under the names of its parts, or of the parts of its only one. */
function groupsOf(
  { label, address, parts }: Period,
  shown: readonly Article[],
): ArchivePage['groups'] {
  const [only, ...others] = parts;
  if (shown.length === 0) return [];
  if (!only) return [{ id: undefined, label, articles: shown }];
  if (others.length === 0 && only.parts.length > 0) return groupsOf(only, shown);
  const isShown = new Set(shown);
  return parts
    .map((part) => ({
      id: part.address.slice(address.length, -1),
      label: part.label,
      articles: part.articles.filter((one) => isShown.has(one)),
    }))
    .filter(({ articles }) => articles.length > 0);
}

function pagesOf(period: Period): ArchivePage[] {
  const { language, address, label, articles, parts } = period;
  const isDivided = parts.length > 0 && !isShort(articles);
  const lists = listPages(isDivided ? articles.slice(0, fullPage) : articles, address);
  const pages = lists.map((page) => ({
    language,
    address: page.address,
    path: page.address.slice(addresses.archive(language).length, -1) || undefined,
    label,
    page,
    groups: groupsOf(period, page.items),
    parts: isDivided
      ? parts.map((part) => ({ label: part.label ?? '', address: part.address }))
      : [],
  }));
  return isDivided ? [...pages, ...parts.flatMap(pagesOf)] : pages;
}

const archives = onceABuild(async () => {
  const inLanguages = languageCodes.map(async (language): Promise<[Language, ArchivePage[]]> => {
    const articles = await publishedArticles(language);
    const all = { language, address: addresses.archive(language), label: undefined, articles };
    return [language, pagesOf({ ...all, parts: yearsOf({ ...all, parts: [] }) })];
  });
  return new Map(await Promise.all(inLanguages));
});

/** The pages of a language's archive: one while it is short; as it grows, one for each year, and for each month of a full year. */
export const archivePages = async (language: Language): Promise<ArchivePage[]> =>
  (await archives()).get(language) ?? [];

const parentOf = (path: string): string | undefined =>
  path.split('/').slice(0, -1).join('/') || undefined;

/** The page of a period in a language or, where it has none, that of the nearest longer period. */
function nearest(pages: ArchivePage[], path: string | undefined): ArchivePage | undefined {
  const page = pages.find((one) => one.path === path);
  return page ?? (path === undefined ? undefined : nearest(pages, parentOf(path)));
}

/** The same period in every language, and where to go in languages that have no page for it. */
export async function archiveEditions({
  path,
  page,
}: ArchivePage): Promise<{ editions: Edition[]; detours: Edition[] }> {
  const pages = await Promise.all(languageCodes.map(archivePages));
  const found = pages.flatMap((inLanguage) => nearest(inLanguage, path) ?? []);
  const isEdition = (one: ArchivePage): boolean => one.path === path && page.number === undefined;
  const toEdition = ({ language, address }: ArchivePage): Edition => ({ language, address });
  return {
    editions: found.filter(isEdition).map(toEdition),
    detours: found.filter((one) => !isEdition(one)).map(toEdition),
  };
}
