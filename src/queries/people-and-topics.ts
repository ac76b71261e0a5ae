import { getCollection } from 'astro:content';
import { addresses, type Edition } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { inLanguage, standInLanguage, type Localised } from '../schemas/localised.ts';
import { publishedArticles, type Article } from './articles.ts';

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

const optional = (texts: Localised | undefined, language: Language): string | undefined =>
  texts && inLanguage(texts, language);

/** The authors who have published in a language. */
export async function authors(language: Language): Promise<Subject[]> {
  const articles = await publishedArticles(language);
  const entries = await getCollection('authors');
  return entries
    .map(({ id, data }) => ({
      id,
      kind: data.kind,
      name: inLanguage(data.name, language),
      nameLanguage: standInLanguage(data.name, language),
      language,
      address: addresses.author(language, id),
      about: optional(data.bio, language),
      role: optional(data.role, language),
      articles: articles.filter((article) => article.authors?.includes(id)),
    }))
    .filter((author) => author.articles.length > 0);
}

/** The topics that have articles in a language. */
export async function topics(language: Language): Promise<Subject[]> {
  const articles = await publishedArticles(language);
  const entries = await getCollection('topics');
  return entries
    .map(({ id, data }) => ({
      id,
      kind: 'topic' as const,
      name: inLanguage(data.name, language),
      nameLanguage: standInLanguage(data.name, language),
      language,
      address: addresses.topic(language, id),
      about: optional(data.description, language),
      role: undefined,
      articles: articles.filter((article) => article.topics?.includes(id)),
    }))
    .filter((topic) => topic.articles.length > 0);
}

/** An author or topic in every language in which it has articles. */
export async function subjectEditions({ id, kind }: Subject): Promise<Edition[]> {
  const list = kind === 'topic' ? topics : authors;
  const inLanguages = await Promise.all(languageCodes.map(list));
  return inLanguages.flat().filter((subject) => subject.id === id);
}

/** The subjects with the given ids, in the order of the ids; none where the ids are pending. */
export const pick = (subjects: Subject[], ids: string[] = []): Subject[] =>
  ids.flatMap((id) => subjects.filter((subject) => subject.id === id));
