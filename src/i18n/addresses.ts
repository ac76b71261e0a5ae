import { bothFolder } from '../shared/both-folder.ts';
import { site } from '../site.ts';
import { defaultLanguage, languageCodes, type Language } from './languages.ts';

/** The path under which the site stands; empty where it has its host to itself. */
const base = new URL(site.url).pathname.replace(/\/$/, '');

/** A path from the site's root, as its host is asked for it: what pages link. */
export const onHost = (path: string): string => base + path;

/** The path from the site's root of what stands at an address. */
export const fromRoot = (address: string): string => address.slice(base.length) || '/';

/** The whole address of a path on this site's host. */
export const absolute = (address: string): string => new URL(address, site.url).href;

/** Whether a whole address is one of this site. */
export const isOfSite = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { host, pathname } = new URL(url);
  return host === new URL(site.url).host && `${pathname}/`.startsWith(onHost('/'));
};

const standsAtRoot = (language: string): boolean => language === defaultLanguage;

/** The route parameter `[...language]`: absent for the language that stands at the root. */
export const languageParam = (language: Language): string | undefined =>
  standsAtRoot(language) ? undefined : language;

const under = (language: Language, path: string): string =>
  onHost(standsAtRoot(language) ? `/${path}` : `/${language}/${path}`);

/** The picture that stands for a page where its address is shared. */
export const cardOf = (address: string): string => `${address}card.png`;

/** Name of the file that has an article's text as Markdown. */
export const markdownFile = 'index.md';

/** An article, or the newest of a topic, as a book: beside its page, under a name that says which. */
export const bookOf = (address: string): string =>
  `${address}${address.split('/').at(-2) ?? ''}.epub`;

/** The feed of a page's articles, as Atom or as JSON Feed. */
export const feedOf = (address: string, format: 'xml' | 'json'): string =>
  `${address}feed.${format}`;

/** The drawing that stands for the site. */
export const icon = onHost('/favicon.svg');

/** The same as a square picture of so many pixels. */
export const iconOf = (size: number): string => onHost(`/icon-${size}.png`);

/** An article's text as Markdown, beside its page. */
export const markdownOf = (address: string): string => `${address}${markdownFile}`;

/** A page as it stands in one language. */
export interface Edition {
  language: Language;
  /** Path on the site's host. */
  address: string;
}

/** The editions of a page that every language has. */
export const inEveryLanguage = (address: (language: Language) => string): Edition[] =>
  languageCodes.map((language) => ({ language, address: address(language) }));

/** Every address of the site, as a path on its host. */
export const addresses = {
  home: (language: Language) => under(language, ''),
  article: (language: Language, slug: string) => under(language, `articles/${slug}/`),
  /** Two editions of an article beside each other. */
  both: (language: Language, slug: string) => under(language, `${bothFolder}/articles/${slug}/`),
  /** Where a section is shared: a page that leads to its heading. */
  section: (language: Language, slug: string, id: string) =>
    under(language, `articles/${slug}/${id}/`),
  /** What changed in an article, where git knows. */
  history: (language: Language, slug: string) => under(language, `articles/${slug}/history/`),
  topics: (language: Language) => under(language, 'topics/'),
  topic: (language: Language, id: string) => under(language, `topics/${id}/`),
  authors: (language: Language) => under(language, 'authors/'),
  author: (language: Language, id: string) => under(language, `authors/${id}/`),
  /** The list of articles that is fetched where nothing stands at an address. */
  articles: (language: Language) => under(language, 'articles.json'),
  /** What is known of a name, by its folder and its file in the content. */
  name: (language: Language, kind: string, id: string) => under(language, `${kind}/${id}/`),
  /** What is said of names where they stand in a text: a file for a part of them. */
  nameNotes: (language: Language, part: string) => under(language, `names/${part}.json`),
  /** A page that stands beside the articles. */
  page: (language: Language, slug: string) => under(language, `${slug}/`),
  archive: (language: Language) => under(language, 'archive/'),
  search: (language: Language) => under(language, 'search/'),
  /** Shown where a page is asked for that cannot be had. */
  offline: (language: Language) => under(language, 'offline/'),
  /** What tells browsers how the site is searched. */
  searchDescription: (language: Language) => under(language, 'opensearch.xml'),
  /** What tells devices how the site looks among what they have installed. */
  manifest: (language: Language) => under(language, 'manifest.webmanifest'),
  corrections: (language: Language) => under(language, 'corrections/'),
  correctionsFeed: (language: Language) => feedOf(under(language, 'corrections/'), 'xml'),
  feed: (language: Language) => feedOf(under(language, ''), 'xml'),
};
