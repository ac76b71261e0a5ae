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

/** The section that is being read, as the contents list marks it. */
export function sectionInView(): { id: string; heading: string } | undefined {
  const link = document.querySelector<HTMLAnchorElement>('article-contents a[aria-current]');
  const id = link?.hash.slice(1) ?? '';
  const heading = document.querySelector(`.body > hgroup > [id="${CSS.escape(id)}"]`);
  return heading ? { id, heading: heading.textContent.trim() } : undefined;
}

/**
 * The article of this page, from what the page says of it to other programs.
 *
 * @param seen when it was read
 * @param section of it, if that alone is cited
 */
export function citedWork(seen: Date, section?: ReturnType<typeof sectionInView>): CitedWork {
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
    ...(section && { section: section.heading }),
    site: name?.content ?? '',
    published: article.datePublished ? new Date(article.datePublished) : seen, // a draft is of today
    seen,
    link: article['@id'] + (section ? `#${section.id}` : ''),
    language: article.inLanguage,
  };
}
