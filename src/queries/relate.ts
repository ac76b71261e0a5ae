/** What is known of an article to say which others belong beside it. */
export interface Relatable {
  slug: string;
  topics: readonly string[];
  /** The articles that its text links to, in order; `section` is the heading they stand under, if any. */
  links: readonly { slug: string; section: string | undefined }[];
}

/** Another article, and why it belongs beside this one. */
export interface Relation {
  slug: string;
  why: { linkedIn: string | undefined } | 'linksHere' | { topic: string };
}

/** As many as a reader weighs. */
const most = 3;

/** So many articles of the same topic to each side in time are looked at, however many there are. */
const reach = 8;

function linksHere(articles: readonly Relatable[]): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { slug, links } of articles) {
    for (const linked of new Set(links.map((link) => link.slug))) {
      sources.set(linked, [...(sources.get(linked) ?? []), slug]);
    }
  }
  return sources;
}

/** Those near in time that share an article's topics, of which a rare one says more than a common one. */
function byTopic(article: Relatable, ofTopic: ReadonlyMap<string, Relatable[]>): Relation[] {
  const rarestFirst = article.topics.toSorted(
    (one, two) => (ofTopic.get(one)?.length ?? 0) - (ofTopic.get(two)?.length ?? 0),
  );
  return rarestFirst.flatMap((topic) => {
    const all = ofTopic.get(topic) ?? [];
    const at = all.indexOf(article);
    const near = all.slice(Math.max(0, at - reach), at + reach + 1);
    const distance = (one: Relatable): number => Math.abs(all.indexOf(one) - at);
    const shared = (one: Relatable): number =>
      one.topics.filter((its) => article.topics.includes(its)).length;
    return near
      .toSorted((one, two) => shared(two) - shared(one) || distance(one) - distance(two))
      .map(({ slug }) => ({ slug, why: { topic } }));
  });
}

function firstOfEach(relations: Relation[], own: string): Relation[] {
  const seen = new Set([own]);
  return relations.filter(({ slug }) => !seen.has(slug) && seen.add(slug)).slice(0, most);
}

/**
 * Finds for each article what to read after it: what its text links to, then what links to it, then what shares its
 * rarest topics. A new article changes only those near it.
 *
 * @param articles all of a language, newest first
 * @returns the relations of each article by its slug
 * @see src/decisions/0073-relations-near-in-time.md
 */
export function relate(articles: readonly Relatable[]): Map<string, Relation[]> {
  const known = new Set(articles.map(({ slug }) => slug));
  const sources = linksHere(articles);
  const ofTopic = new Map<string, Relatable[]>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const its = ofTopic.get(topic);
      if (its) its.push(article);
      else ofTopic.set(topic, [article]);
    }
  }
  const relationsOf = (article: Relatable): Relation[] => [
    ...article.links
      .filter(({ slug }) => known.has(slug))
      .map(({ slug, section }): Relation => ({ slug, why: { linkedIn: section } })),
    ...(sources.get(article.slug) ?? []).map((slug): Relation => ({ slug, why: 'linksHere' })),
    ...byTopic(article, ofTopic),
  ];
  return new Map(
    articles.map((article) => [article.slug, firstOfEach(relationsOf(article), article.slug)]),
  );
}
