import { toldArticle, toldSite } from '../told-article.ts';

/** Somebody who signs. */
export interface CitedAuthor {
  name: string;
  isPerson: boolean;
}

/** What is cited: an article, or a section of it. */
export interface CitedWork {
  authors: CitedAuthor[];
  title: string;
  /** The heading of the section. */
  section?: string;
  /** The publication. */
  site: string;
  published: Date;
  seen: Date;
  /** Whole address, with the section's id where one is cited. */
  link: string;
  /** BCP 47 tag of the text. */
  language: string;
}

/**
 * The article of this page, from what the page says of it to other programs.
 *
 * @param seen when it was read
 * @param section the heading of one of its sections, if that alone is cited
 */
export function citedWork(seen: Date, section?: Element): CitedWork {
  const article = toldArticle();
  return {
    authors: (article.author ?? []).map((author) => ({
      name: author.name,
      isPerson: author['@type'] === 'Person',
    })),
    title: article.headline,
    ...(section && { section: section.textContent.trim() }),
    site: toldSite(),
    published: article.datePublished ? new Date(article.datePublished) : seen, // a draft is of today
    seen,
    link: article['@id'] + (section ? `#${section.id}` : ''),
    language: article.inLanguage,
  };
}
