import { projectDigest } from '../cache/source-digest.ts';
import { textDigest } from '../cache/text-digest.ts';
import { languageCodes } from '../i18n/languages.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { articleEnd } from './article-end.ts';
import { articleHistory } from './article-history.ts';
import { imageName } from './article-images.ts';
import { articleOutline } from './article-outline.ts';
import { articleUpdates } from './article-updates.ts';
import { editionsOf, publishedArticles, type Article } from './articles.ts';
import { linkedNames } from './linked-blocks.ts';
import { hasExtras } from './extras.ts';
import { moreOnThis } from './more-on-this.ts';
import { onceABuild } from './once-a-build.ts';
import { authors, pick, topics, type Subject } from './people-and-topics.ts';
import { sectionChanges } from './section-changes.ts';
import { cardFor } from './share-cards.ts';
import { projectRoot } from './site-root.ts';
import { sincePublished } from './since-published.ts';
import { standingPages } from './standing-pages.ts';

/** What every page shows: the code that makes it, the languages that its search offers, and what its foot links. */
const everywhere = onceABuild(async () => {
  const lengths = languageCodes.map(async (code) => (await publishedArticles(code)).length > 0);
  const pages = (await Promise.all(languageCodes.map(standingPages))).flat();
  const linked = pages.map(({ address, headline }) => [address, headline]);
  return [await projectDigest(projectRoot), await Promise.all(lengths), linked];
});

/**
 * Names all that a page shows. A page whose key is the same as at the last build is taken from there: where it is not
 * plain whether a page shows something, it counts.
 *
 * @see src/decisions/0058-pages-kept-by-what-they-show.md
 */
async function pageKey(shown: unknown): Promise<string> {
  return textDigest(JSON.stringify([await everywhere(), shown]));
}

/** What pages show of a subject beside its articles. */
export const named = (subject: Subject): object => ({
  ...subject,
  articles: undefined,
});

async function findImages(article: Article): Promise<string[]> {
  const { images } = await articleOutline(article);
  const all = [...(article.lead?.image ? [article.lead.image] : []), ...images];
  return Promise.all(all.map((image) => imageName(article, image)));
}

/** Asked for by the page of an article, and by every feed and file that has its full text. */
const imagesOf = oncePerKey(findImages, ({ file, digest }) => `${file} ${digest}`);

/** What is shown of an article where its full text stands by itself. */
export async function shownInFull(article: Article): Promise<unknown[]> {
  const { language } = article;
  const itsAuthors = pick(await authors(language), article.authors);
  const itsTopics = pick(await topics(language), article.topics);
  const names = [...itsAuthors, ...itsTopics].map(({ id, name, address }) => [id, name, address]);
  return [article, names, await imagesOf(article)];
}

/** All that an article's page shows. */
export async function shownOfArticle(article: Article): Promise<unknown[]> {
  const { language, slug } = article;
  const [itsAuthors, itsTopics, history, ...others] = await Promise.all([
    authors(language),
    topics(language),
    articleHistory(article),
    articleEnd(article),
    moreOnThis(article).then((more) => [...more]),
    editionsOf(slug),
    articleUpdates(article),
    sectionChanges(article),
    cardFor(article),
    hasExtras(article),
    imagesOf(article),
    linkedNames(article),
    sincePublished(article),
  ]);
  const subjects = [...pick(itsAuthors, article.authors), ...pick(itsTopics, article.topics)];
  return [article, subjects.map(named), history.length, ...others];
}

/**
 * Paths with the keys of their pages, but while writing, where every page is made when it is asked for.
 *
 * @param shown all that a page shows, out of what it is given
 */
export async function withKeys<Path extends { props: object }>(
  paths: readonly Path[],
  shown: (props: Path['props']) => unknown,
): Promise<(Path & { cacheKey?: string })[]> {
  const keyed = [];
  for (const path of paths) {
    keyed.push(
      import.meta.env.DEV ? path : { ...path, cacheKey: await pageKey(await shown(path.props)) },
    );
  }
  return keyed;
}
