import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { ArticleUpdate } from '../schemas/update.ts';
import { isoDay } from '../shared/dates.ts';
import { articleBody } from './article-body.ts';
import { publishedArticles, type Article } from './articles.ts';

/** An update as readers are shown it. */
export interface ShownUpdate extends ArticleUpdate {
  /** Its address in the article: `update-2025-11-09`, and `update-2025-11-09-2` for the second of a day. */
  id: string;
  /** The section it touches, where it touches one. */
  place: { id: string; heading: string } | undefined;
}

/** An update with the article that it is about. */
export interface SiteUpdate extends ShownUpdate {
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
  const { headings } = await articleBody(article);
  const heading = headings.find((one) => idsOf(one).includes(id));
  return heading && { id: heading.id, heading: heading.text };
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

/** What was changed in an article since it was published, newest first. */
export async function articleUpdates(article: Article): Promise<ShownUpdate[]> {
  const updates = article.updates.toSorted(oldestFirst);
  const ids = idsFor(updates);
  const shown = updates.map(async (update, index): Promise<ShownUpdate> => {
    const place = update.section === undefined ? undefined : await placeOf(article, update.section);
    return { ...update, id: ids[index] ?? '', place };
  });
  return (await Promise.all(shown)).reverse();
}

/** Every update of a language's articles, newest first. */
export async function siteUpdates(language: Language): Promise<SiteUpdate[]> {
  const articles = await publishedArticles(language);
  const all = articles.map(async (article) =>
    (await articleUpdates(article)).map((update) => ({
      ...update,
      article,
      address: `${article.address}#${update.id}`,
    })),
  );
  return (await Promise.all(all)).flat().sort((one, other) => oldestFirst(other, one));
}
