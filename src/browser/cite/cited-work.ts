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

/** What the page tells search engines of its article. */
interface Told {
  '@id': string;
  headline: string;
  datePublished?: string;
  inLanguage: string;
  author?: { '@type': string; name: string }[];
}

/**
 * The article of this page, from what the page says of it to other programs.
 *
 * @param seen when it was read
 * @param section the heading of one of its sections, if that alone is cited
 */
export function citedWork(seen: Date, section?: Element): CitedWork {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const { '@graph': graph } = JSON.parse(json) as { '@graph': Told[] };
  const article = graph.find((thing) => 'headline' in thing);
  if (!article) throw new Error('The page tells of no article');
  const name = document.querySelector<HTMLMetaElement>('meta[name=citation_journal_title]');
  return {
    authors: (article.author ?? []).map((author) => ({
      name: author.name,
      isPerson: author['@type'] === 'Person',
    })),
    title: article.headline,
    ...(section && { section: section.textContent.trim() }),
    site: name?.content ?? '',
    published: article.datePublished ? new Date(article.datePublished) : seen, // a draft is of today
    seen,
    link: article['@id'] + (section ? `#${section.id}` : ''),
    language: article.inLanguage,
  };
}
