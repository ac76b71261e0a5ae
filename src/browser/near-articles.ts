import { distance } from 'fastest-levenshtein';
import { decoded } from '../shared/decoded.ts';
import type { ListedArticle } from '../shared/listed-article.ts';
import { ifUnloaded } from './if-unloaded.ts';
import { element } from './search/element.ts';

/** A language with its articles. */
interface Place {
  /** Path of its home page, which begins all its addresses. */
  home: string;
  /** Path of the list of its articles. */
  articles: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Heads what is offered. */
  near: string;
}

/** What is asked for by an address that has more or other signs than it should: `/articles/Harbour/pier).` */
interface Asked {
  slug: string;
  section: string;
}

const signs = /[^\p{L}\p{M}\p{N}/-]+/u;

function askedIn(path: string, { home }: Place): Asked {
  const steps = path.slice(home.length).toLowerCase().split(signs).join('/').split('/');
  const [slug = '', section = ''] = steps.filter((step) => step && step !== 'articles');
  return { slug, section };
}

const wordsOf = (slug: string): Set<string> => new Set(slug.split('-'));

/** From 0 to 1, by letters or by words in whatever order. */
function likeness(slug: string, other: string): number {
  const letters = 1 - distance(slug, other) / Math.max(slug.length, other.length);
  const [words, others] = [wordsOf(slug), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return Math.max(letters, shared / Math.max(words.size, others.size));
}

const leastLikeness = 0.5;

/** As many as the page has places for. */
const mostOffered = 3;

/** The articles that may have been meant, the likeliest first; one whose name is right stands alone. */
function nearest(list: ListedArticle[], { slug }: Asked): ListedArticle[] {
  const likely = list
    .map((article) => ({
      article,
      score: Math.max(...article.slugs.map((one) => likeness(slug, one))),
    }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((one, other) => other.score - one.score);
  const right = likely.filter(({ score }) => score === 1);
  return (right.length > 0 ? right : likely).slice(0, mostOffered).map(({ article }) => article);
}

function linkTo(
  { slugs: [slug = ''], headline }: ListedArticle,
  asked: Asked,
  place: Place,
): HTMLElement {
  const section = asked.section ? `#${asked.section}` : location.hash;
  const href = `${place.home}articles/${slug}/${section}`;
  return element('li', {}, element('a', { href }, headline));
}

/** Offers, where nothing stands at an address, the articles whose addresses are nearest to it. */
class NearArticles extends HTMLElement {
  connectedCallback(): void {
    const places = JSON.parse(this.dataset['places'] ?? '[]') as Place[];
    const path = decoded(location.pathname) ?? location.pathname;
    const place = places
      .filter(({ home }) => path.startsWith(home))
      .sort((one, other) => other.home.length - one.home.length)[0];
    if (place) void this.offer(askedIn(path, place), place).catch(ifUnloaded(undefined));
  }

  /** What is offered takes the places of the newest articles, so that nothing moves. */
  private async offer(asked: Asked, place: Place): Promise<void> {
    const answer = await fetch(place.articles);
    if (!answer.ok) return;
    const found = nearest((await answer.json()) as ListedArticle[], asked);
    const [heading, list] = [this.querySelector('h2'), this.querySelector('ul')];
    if (found.length === 0 || !heading || !list) return;
    Object.assign(this, { lang: place.language, dir: place.direction });
    heading.textContent = place.near;
    const free = list.childElementCount - found.length;
    list.replaceChildren(...found.map((article) => linkTo(article, asked, place)));
    if (free > 0) list.style.marginBlockEnd = `calc(var(--step) * 2 + ${free * 4.5}rem)`;
  }
}

customElements.define('near-articles', NearArticles);
