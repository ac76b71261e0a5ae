import { getCollection, type CollectionEntry } from 'astro:content';
import { addresses, type Edition } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { inLanguage, standInLanguage, type Localised } from '../schemas/localised.ts';
import { publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';

/** An author or a topic in one language, with the articles it belongs to. */
export interface Subject extends Edition {
  id: string;
  kind: 'person' | 'desk' | 'topic';
  name: string;
  /** The language its name is in, where that is not the subject's own. */
  nameLanguage: Language | undefined;
  /** An author's bio or a topic's description. */
  about: string | undefined;
  /** An author's role. */
  role: string | undefined;
  articles: Article[];
}

type Entry = CollectionEntry<'authors' | 'topics'>;

const isAuthor = (entry: Entry): entry is CollectionEntry<'authors'> =>
  entry.collection === 'authors';

const optional = (texts: Localised | undefined, language: Language): string | undefined =>
  texts && inLanguage(texts, language);

function toSubject(entry: Entry, language: Language, articles: Article[]): Subject {
  const { id, data } = entry;
  return {
    id,
    language,
    name: inLanguage(data.name, language),
    nameLanguage: standInLanguage(data.name, language),
    articles,
    ...(isAuthor(entry)
      ? {
          kind: entry.data.kind,
          address: addresses.author(language, id),
          about: optional(entry.data.bio, language),
          role: optional(entry.data.role, language),
        }
      : {
          kind: 'topic',
          address: addresses.topic(language, id),
          about: optional(entry.data.description, language),
          role: undefined,
        }),
  };
}

/** The articles of each author or topic, in the order of all. */
function articlesBy(
  articles: readonly Article[],
  field: 'authors' | 'topics',
): Map<string, Article[]> {
  const byId = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of new Set(article[field])) {
      const its = byId.get(id);
      if (its) its.push(article);
      else byId.set(id, [article]);
    }
  }
  return byId;
}

async function subjectsIn(language: Language, field: 'authors' | 'topics'): Promise<Subject[]> {
  const byId = articlesBy(await publishedArticles(language), field);
  const entries: Entry[] = await getCollection(field);
  return entries.flatMap((entry) => {
    const articles = byId.get(entry.id);
    return articles ? toSubject(entry, language, articles) : [];
  });
}

/** The subjects of each language, by their ids. */
const subjects = (field: 'authors' | 'topics') =>
  onceABuild(async () => {
    const inLanguages = languageCodes.map(async (language): Promise<[Language, Subject[]]> => [
      language,
      await subjectsIn(language, field),
    ]);
    return new Map(await Promise.all(inLanguages));
  });

const [allAuthors, allTopics] = [subjects('authors'), subjects('topics')];

/** The authors who have published in a language. */
export const authors = async (language: Language): Promise<Subject[]> =>
  (await allAuthors()).get(language) ?? [];

/** The topics that have articles in a language. */
export const topics = async (language: Language): Promise<Subject[]> =>
  (await allTopics()).get(language) ?? [];

/** An author or topic in every language in which it has articles. */
export async function subjectEditions({ id, kind }: Subject): Promise<Edition[]> {
  const list = kind === 'topic' ? topics : authors;
  const inLanguages = await Promise.all(languageCodes.map(list));
  return inLanguages.flat().filter((subject) => subject.id === id);
}

/** Of each list of subjects, by their ids: every page of an article looks some up. */
const subjectsById = new WeakMap<Subject[], Map<string, Subject>>();

/** The subjects with the given ids, in the order of the ids; none where the ids are pending. */
export function pick(subjects: Subject[], ids: string[] = []): Subject[] {
  const known =
    subjectsById.get(subjects) ?? new Map(subjects.map((subject) => [subject.id, subject]));
  subjectsById.set(subjects, known);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Names on the home page: as many as stand in a few lines. */
const mostForemost = 24;

/** The subjects that have most articles, in the order of all. */
export function foremost(subjects: Subject[]): Subject[] {
  const byArticles = subjects.toSorted((one, other) => other.articles.length - one.articles.length);
  const first = new Set(byArticles.slice(0, mostForemost));
  return subjects.filter((subject) => first.has(subject));
}

/** Whether there are more than the home page has room for, so that they have a page of their own. */
export const areMany = (subjects: Subject[]): boolean => subjects.length > mostForemost;
