/** What a page tells search engines of its article. */
export interface ToldArticle {
  '@id': string;
  headline: string;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  inLanguage: string;
  author?: { '@type': string; name: string }[];
}

/** The article of this page, as the page tells other programs of it. */
export function toldArticle(): ToldArticle {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const { '@graph': graph } = JSON.parse(json) as { '@graph': ToldArticle[] };
  const article = graph.find((thing) => 'headline' in thing);
  if (!article) throw new Error('The page tells of no article');
  return article;
}

/** The publication that it stands in. */
export const toldSite = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=citation_journal_title]')?.content ?? '';
