import { addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { deepestShared } from '../shared/section-levels.ts';
import type { ArticleOutline, OutlinedSection } from './kept-outline.ts';

/** A part of an article that can be shared by itself. */
export interface ArticleSection extends OutlinedSection {
  /** Path of the page at which it is shared. */
  address: string;
  /** Its first sentence; the article's standfirst, or headline, where it has only figures. */
  opening: string;
}

/** The article whose sections they are. */
interface Whole {
  slug: string;
  language: Language;
  headline: string;
  standfirst?: string | undefined;
}

/** The sections of an article that can be shared, in order. */
export const articleSections = (
  { slug, language, headline, standfirst = headline }: Whole,
  { sections }: ArticleOutline,
): ArticleSection[] =>
  sections
    .filter(({ depth }) => depth <= deepestShared)
    .map((section) => ({
      opening: standfirst,
      ...section,
      address: addresses.section(language, slug, section.id),
    }));
