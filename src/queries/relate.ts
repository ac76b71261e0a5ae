/** What is known of an article to say which others belong beside it. */
export interface Relatable {
  slug: string;
  topics: readonly string[];
  /** The articles that its text links to, in order; `section` is the heading they stand under, if any. */
  links: readonly { slug: string; section?: string }[];
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

/** The slugs of those that link to an article, by its slug. */
function linksHere(articles: readonly Relatable[]): Map<string, string[]> {
  const links = articles.flatMap(({ slug, links: its }) =>
    [...new Set(its.map((link) => link.slug))].map((linked) => ({ linked, from: slug })),
  );
  const byLinked = Map.groupBy(links, ({ linked }) => linked);
  return new Map([...byLinked].map(([slug, its]) => [slug, its.map(({ from }) => from)]));
}

/** The articles of a topic, and where each stands among them. */
interface Shelf {
  articles: Relatable[];
  places: Map<Relatable, number>;
}

function shelvesOf(articles: readonly Relatable[]): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const shelf: Shelf = shelves.get(topic) ?? { articles: [], places: new Map() };
      shelf.places.set(article, shelf.articles.push(article) - 1);
      shelves.set(topic, shelf);
    }
  }
  return shelves;
}

/** Those near in time that share an article's topics, of which a rare one says more than a common one. */
function byTopic(article: Relatable, shelves: ReadonlyMap<string, Shelf>): Relation[] {
  const its = article.topics.flatMap((topic) => {
    const shelf = shelves.get(topic);
    return shelf ? [{ topic, ...shelf }] : [];
  });
  const rarestFirst = its.sort((one, two) => one.articles.length - two.articles.length);
  return rarestFirst.flatMap(({ topic, articles, places }) => {
    const placeOf = (one: Relatable): number => places.get(one) ?? 0;
    const at = placeOf(article);
    const distance = (one: Relatable): number => Math.abs(placeOf(one) - at);
    const shared = (one: Relatable): number =>
      one.topics.filter((each) => article.topics.includes(each)).length;
    return articles
      .slice(Math.max(0, at - reach), at + reach + 1)
      .sort((one, two) => shared(two) - shared(one) || distance(one) - distance(two))
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
  const shelves = shelvesOf(articles);
  const relationsOf = (article: Relatable): Relation[] => [
    ...article.links
      .filter(({ slug }) => known.has(slug))
      .map(({ slug, section }): Relation => ({ slug, why: { linkedIn: section } })),
    ...(sources.get(article.slug) ?? []).map((slug): Relation => ({ slug, why: 'linksHere' })),
    ...byTopic(article, shelves),
  ];
  return new Map(
    articles.map((article) => [article.slug, firstOfEach(relationsOf(article), article.slug)]),
  );
}
