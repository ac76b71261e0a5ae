import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { ArticleUpdate } from '../schemas/update.ts';
import { isoDay } from '../shared/dates.ts';
import { articleOutline } from './article-outline.ts';
import { publishedArticles, type Article } from './articles.ts';

/** An update with the id that leads to it. */
interface NumberedUpdate extends ArticleUpdate {
  /** Its address in the article: `update-2025-11-09`, and `update-2025-11-09-2` for the second of a day. */
  id: string;
}

/** An update as readers are shown it. */
export interface ShownUpdate extends NumberedUpdate {
  /** The section it touches, where it touches one. */
  place: { id: string; heading: string } | undefined;
}

/** An update with the article that it is about. */
export interface SiteUpdate extends NumberedUpdate {
  article: Article;
  /** Path of the update in the article. */
  address: string;
}

const oldestFirst = (one: ArticleUpdate, other: ArticleUpdate): number =>
  one.date.getTime() - other.date.getTime();

/** The section that an id leads to; a retired id leads to the heading that took it over. */
async function placeOf(article: Article, id: string): Promise<ShownUpdate['place']> {
  const { opening, notes } = stringsOf(article.language).article;
  if (id === 'top') return { id, heading: opening };
  if (id === 'notes') return { id, heading: notes };
  const { sections } = await articleOutline(article);
  const section = sections.find((one) => idsOf(one).includes(id));
  return section && { id: section.id, heading: section.heading };
}

/** The address of each update in its article, by their order. */
function idsFor(updates: ArticleUpdate[]): string[] {
  const ofDay = new Map<string, number>();
  return updates.map(({ date }) => {
    const day = isoDay(date);
    const nth = (ofDay.get(day) ?? 0) + 1;
    ofDay.set(day, nth);
    return `update-${day}${nth > 1 ? `-${nth}` : ''}`;
  });
}

/** The updates of an article, newest first. */
function numbered({ updates }: Article): NumberedUpdate[] {
  const sorted = updates.toSorted(oldestFirst);
  const ids = idsFor(sorted);
  return sorted.map((update, index) => ({ ...update, id: ids[index] ?? '' })).reverse();
}

async function shown<Update extends NumberedUpdate>(
  article: Article,
  update: Update,
): Promise<Update & ShownUpdate> {
  const { section } = update;
  return { ...update, place: section === undefined ? undefined : await placeOf(article, section) };
}

/** What was changed in an article since it was published, newest first. */
export const articleUpdates = (article: Article): Promise<ShownUpdate[]> =>
  Promise.all(numbered(article).map((update) => shown(article, update)));

/** Every update of a language's articles, newest first. Sections are found for those that are shown. */
export async function siteUpdates(language: Language): Promise<SiteUpdate[]> {
  const articles = await publishedArticles(language);
  return articles
    .flatMap((article) =>
      numbered(article).map((update) => ({
        ...update,
        article,
        address: `${article.address}#${update.id}`,
      })),
    )
    .sort((one, other) => oldestFirst(other, one));
}

/** Some of the site's updates as readers are shown them. */
export const shownUpdates = (
  updates: readonly SiteUpdate[],
): Promise<(SiteUpdate & ShownUpdate)[]> =>
  Promise.all(updates.map((update) => shown(update.article, update)));
