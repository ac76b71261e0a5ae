import { getCollection, type CollectionEntry } from 'astro:content';
import { addresses, type Edition } from '../i18n/addresses.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import type { PageFrontMatter } from '../schemas/standing-page.ts';
import { onceABuild } from './once-a-build.ts';

/** One edition of a page that stands beside the articles, without its text. */
export interface StandingPage extends PageFrontMatter, Edition {
  slug: string;
  /** Path of its Markdown file from the project's root. */
  file: string;
  /** Changes whenever the file does. */
  digest: string;
}

function toPage({ id, data, filePath, digest }: CollectionEntry<'pages'>): StandingPage {
  const [slug = '', language = ''] = id.split('/');
  if (!isLanguage(language) || !filePath) throw new Error(`${id} is not a page`);
  const address = addresses.page(language, slug);
  return { ...data, slug, language, address, file: filePath, digest: String(digest) };
}

const allPages = onceABuild(async () => {
  const pages = (await getCollection('pages')).map(toPage);
  return pages.sort((one, other) => one.slug.localeCompare(other.slug));
});

/** The standing pages of a language, in the order of their slugs. */
export const standingPages = async (language: Language): Promise<StandingPage[]> =>
  (await allPages()).filter((page) => page.language === language);

/** A standing page in every language it has. */
export const pageEditions = async (slug: string): Promise<StandingPage[]> =>
  (await allPages()).filter((page) => page.slug === slug);
