import { addresses } from '../i18n/addresses.ts';
import { deepestShared } from '../shared/section-levels.ts';
import { articleBody } from './article-body.ts';
import type { Article } from './articles.ts';

/** A part of an article that can be shared by itself. */
export interface ArticleSection {
  id: string;
  /** Ids that its heading has taken over. */
  formerIds: string[];
  heading: string;
  /** Path of the page at which it is shared. */
  address: string;
  /** Its first sentence; the article's standfirst, or headline, where it has only figures. */
  opening: string;
}

/** The sections of an article, in order; the notes are none. */
export async function articleSections(article: Article): Promise<ArticleSection[]> {
  const { slug, language, headline, standfirst = headline } = article;
  const { openings, headings } = await articleBody(article);
  return headings
    .filter(({ depth }) => depth <= deepestShared)
    .map(({ id, aliases, text }) => ({
      id,
      formerIds: aliases,
      heading: text,
      address: addresses.section(language, slug, id),
      opening: openings[id] ?? standfirst,
    }));
}
