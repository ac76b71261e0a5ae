import type { ImageMetadata } from 'astro';
import { absolute, addresses } from '../i18n/addresses.ts';
import { languageCodes, languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { count } from '../shared/phrases.ts';
import { articleFacts } from './article-facts.ts';
import { articleImage } from './article-images.ts';
import { neighbours, publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';
import { topics } from './people-and-topics.ts';
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
  image: ImageMetadata | undefined;
}

/** What follows the last line of an article. */
export interface ArticleEnd {
  related: Related[];
  /** Those beside it in time, where they are not among the related. */
  previous: WayOn | undefined;
  next: WayOn | undefined;
}

/** The slug that an address of the site leads to, in a language. */
function slugOf(address: string, language: Language): string | undefined {
  const articles = addresses.article(language, '').slice(0, -1);
  const path = address.startsWith(absolute(articles))
    ? address.slice(absolute('/').length - 1)
    : address;
  return path.startsWith(articles) ? path.slice(articles.length).split(/[/?#]/)[0] : undefined;
}

async function relatable(article: Article): Promise<Relatable> {
  const { slug, language } = article;
  const links = (await articleFacts(article)).links.flatMap(({ address, section }) => {
    const linked = slugOf(address, language);
    return linked ? [{ slug: linked, section }] : [];
  });
  return { slug, topics: article.topics ?? [], links };
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

async function reason({ language, ...article }: Article, why: Relation['why']): Promise<string> {
  const { end } = stringsOf(language).article;
  if (why === 'linksHere') return end.linksHere;
  if ('topic' in why) {
    const topic = (await topics(language)).find(({ id }) => id === why.topic);
    return end.alsoOn(topic?.name ?? why.topic);
  }
  const { sections } = await articleFacts({ language, ...article });
  const heading = why.linkedIn && sections[why.linkedIn];
  return heading ? end.linkedIn(heading) : end.linkedHere;
}

async function shown(article: Article, other: Article, why: Relation['why']): Promise<Related> {
  const { language, address, headline, lead } = other;
  const { minutes } = await articleFacts(other);
  const time = count(stringsOf(language).article.minutes, minutes, languages[language].locale);
  return {
    ...{ address, headline },
    why: `${await reason(article, why)} · ${time}`,
    image: lead?.image ? await articleImage(other, lead.image) : undefined,
  };
}

/** What to read after an article, and why. */
export async function articleEnd(article: Article): Promise<ArticleEnd> {
  const all = (await relations()).get(article.language);
  const found = (all?.related.get(article.slug) ?? []).flatMap(({ slug, why }) => {
    const other = all?.bySlug.get(slug);
    return other ? [shown(article, other, why)] : [];
  });
  const related = await Promise.all(found);
  const beside = await neighbours(article);
  const unless = (other: Article | undefined): WayOn | undefined =>
    other && !related.some(({ address }) => address === other.address)
      ? { address: other.address, headline: other.headline }
      : undefined;
  return { related, previous: unless(beside.previous), next: unless(beside.next) };
}
