import { languageCodes, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleOutline } from './article-outline.ts';
import { neighbours, publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';
import { topics } from './people-and-topics.ts';
import { readingTime } from './reading-time.ts';
import { relate, type Relatable, type Relation } from './relate.ts';

/** A way on from the end of an article. */
export interface WayOn {
  address: string;
  headline: string;
}

/** Another article, with the reason why it stands here. */
export interface Related extends WayOn {
  /** Its reason and its minutes: `Linked in “What Russia won” · 7 minutes`. */
  why: string;
}

/** What follows the last line of an article. */
export interface ArticleEnd {
  related: Related[];
  /** Those beside it in time, where they are not among the related. */
  previous: WayOn | undefined;
  next: WayOn | undefined;
}

async function relatable(article: Article): Promise<Relatable> {
  const { slug, language, topics: its = [] } = article;
  const { links } = await articleOutline(article);
  return { slug, topics: its, links: links.filter((link) => link.language === language) };
}

/** Worked out for all articles of a language together. */
const relations = onceABuild(async () => {
  const inLanguages = languageCodes.map(async (language) => {
    const articles = await publishedArticles(language);
    const known = [];
    for (const article of articles) known.push(await relatable(article)); // ten thousand files at once are too many
    const bySlug = new Map(articles.map((article) => [article.slug, article]));
    return [language, { bySlug, related: relate(known) }] as const;
  });
  return new Map(await Promise.all(inLanguages));
});

async function reason(language: Language, why: Relation['why']): Promise<string> {
  const { end } = stringsOf(language).article;
  if (why === 'linksHere') return end.linksHere;
  if ('linkedIn' in why) return why.linkedIn ? end.linkedIn(why.linkedIn) : end.linkedHere;
  const topic = (await topics(language)).find(({ id }) => id === why.topic);
  return end.alsoOn(topic?.name ?? why.topic);
}

async function shown(other: Article, why: Relation['why']): Promise<Related> {
  const { language, address, headline } = other;
  const minutes = readingMinutes((await articleOutline(other)).words);
  return {
    address,
    headline,
    why: `${await reason(language, why)} · ${readingTime(language, minutes)}`,
  };
}

/** What to read after an article, and why. */
export async function articleEnd(article: Article): Promise<ArticleEnd> {
  const all = (await relations()).get(article.language);
  const found = (all?.related.get(article.slug) ?? []).flatMap(({ slug, why }) => {
    const other = all?.bySlug.get(slug);
    return other ? [shown(other, why)] : [];
  });
  const related = await Promise.all(found);
  const beside = await neighbours(article);
  const unless = (other: Article | undefined): WayOn | undefined =>
    other && !related.some(({ address }) => address === other.address)
      ? { address: other.address, headline: other.headline }
      : undefined;
  return { related, previous: unless(beside.previous), next: unless(beside.next) };
}
