import { createHash } from 'node:crypto';
import { addresses, type Edition } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { keptFinder, keptMentions } from '../names/kept-mentions.ts';
import { openingId, type Mention, type SectionMentions } from '../names/name-mentions.ts';
import { placeOfName, readNames, type NameKey } from '../names/read-names.ts';
import type { IndexedName } from '../schemas/indexed-name.ts';
import { articleOutline } from './article-outline.ts';
import { publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';
import { projectRoot } from './site-root.ts';

/** A section that mentions a name. Its sentence is read where it is shown: of all articles they are too many to hold. */
export interface NameMention {
  article: Article;
  /** Leads to the section. */
  address: string;
  /** The id of the section's heading, and its words; none for the opening. */
  section: string;
  heading: string | undefined;
  /** How often the name stands there. */
  count: number;
  /** Changes with the sentence. */
  digest: string;
}

/** A name with its page in one language. */
export interface NamePage extends Edition {
  key: NameKey;
  entry: IndexedName;
  /** Those of the newest articles first. */
  mentions: NameMention[];
  /** Names that stand in the same sections, those of most first. */
  beside: NameKey[];
}

/** So many sections of a language mention a name before it has a page. */
const fewestMentions = 2;

const finder = onceABuild(async () => {
  const known = await readNames(projectRoot);
  return { known, ...keptFinder(known) };
});

/** The names of an article, section by section. */
export async function mentionsIn(article: Article): Promise<SectionMentions[]> {
  const { known, ...its } = await finder();
  return known.indexed.size > 0 ? keptMentions(projectRoot, its, article) : [];
}

const digestOf = (sentence: string): string =>
  createHash('sha256').update(sentence).digest('base64').slice(0, 12);

/** What is gathered of a name while articles are gone through. */
interface Gathered {
  mentions: NameMention[];
  beside: Map<NameKey, number>;
}

type Place = Pick<NameMention, 'article' | 'address' | 'section' | 'heading'>;

function gather(all: Map<NameKey, Gathered>, place: Place, mentions: Mention[]): void {
  for (const { name, count, sentence } of mentions) {
    const its = all.get(name) ?? { mentions: [], beside: new Map<NameKey, number>() };
    its.mentions.push({ ...place, count, digest: digestOf(sentence) });
    for (const other of mentions)
      if (other.name !== name) its.beside.set(other.name, (its.beside.get(other.name) ?? 0) + 1);
    all.set(name, its);
  }
}

async function gatherFrom(article: Article, all: Map<NameKey, Gathered>): Promise<void> {
  const { sections } = await articleOutline(article);
  for (const { id: section, mentions } of await mentionsIn(article)) {
    const { address } = article;
    const heading = sections.find(({ id }) => id === section)?.heading;
    const itsAddress = section === openingId ? address : `${address}#${section}`;
    gather(all, { article, address: itsAddress, section, heading }, mentions);
  }
}

type GatheredNames = Map<NameKey, Gathered>;

async function gatherIn(language: Language): Promise<GatheredNames> {
  const all: GatheredNames = new Map();
  for (const article of await publishedArticles(language)) await gatherFrom(article, all);
  return all;
}

function pageOf(
  language: Language,
  { key, entry }: Pick<NamePage, 'key' | 'entry'>,
  { mentions, beside }: Gathered,
): NamePage {
  const { kind, id } = placeOfName(key);
  const company = [...beside].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    ...{ key, language, entry, mentions },
    address: addresses.name(language, kind, id),
    beside: company.map(([other]) => other),
  };
}

/** The names of each language that have a page: a name that is known well enough in one has it in all that mention it. */
const allPages = onceABuild(async () => {
  const { known } = await finder();
  const inLanguages = new Map<Language, GatheredNames>();
  for (const language of languageCodes) inLanguages.set(language, await gatherIn(language));
  const isKnown = ([key]: [NameKey, IndexedName]): boolean =>
    [...inLanguages.values()].some((all) => (all.get(key)?.mentions.length ?? 0) >= fewestMentions);
  const withPage = [...known.indexed].filter(isKnown);
  const pages = [...inLanguages].map(([language, all]): [Language, Map<NameKey, NamePage>] => {
    const its = withPage.flatMap(([key, entry]): [NameKey, NamePage][] => {
      const gathered = all.get(key);
      return gathered ? [[key, pageOf(language, { key, entry }, gathered)]] : [];
    });
    return [language, new Map(its)];
  });
  return new Map(pages);
});

/** The names that have a page in a language: those that are mentioned in several of its sections. */
export const namePages = async (language: Language): Promise<ReadonlyMap<NameKey, NamePage>> =>
  (await allPages()).get(language) ?? new Map<NameKey, NamePage>();

/** A name's page in every language in which it has one. */
export async function nameEditions(key: NameKey): Promise<Edition[]> {
  const pages = await Promise.all(languageCodes.map(namePages));
  return pages.flatMap((inLanguage) => {
    const page = inLanguage.get(key);
    return page ? { language: page.language, address: page.address } : [];
  });
}

/** The finder of names, for the text of a page. */
export const nameFinder = async () => (await finder()).finder;
