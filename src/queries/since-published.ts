import { languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { publishedArticles, type Article } from './articles.ts';
import { onceABuild } from './once-a-build.ts';

/** What happened since an article was published. */
export interface SincePublished {
  /** The articles that take up its story, and those that take up theirs; the oldest first. */
  later: Pick<Article, 'address' | 'headline' | 'published'>[];
  /** The year it is of, where that is long ago. */
  oldYear: number | undefined;
}

const placeOf = ({ language, slug }: Pick<Article, 'language' | 'slug'>): string =>
  `${language}/${slug}`;

/** The articles that name another as theirs to go on from, by its language and slug. */
const continuations = onceABuild(async () => {
  const all = (await Promise.all(languageCodes.map(publishedArticles))).flat();
  const named = all.flatMap((article) =>
    article.continues.map((slug) => ({ place: placeOf({ ...article, slug }), article })),
  );
  return Map.groupBy(named, ({ place }) => place);
});

/** Gathers what goes on from an article. The check lets no story come back to itself. */
function gather(
  from: Article,
  all: Awaited<ReturnType<typeof continuations>>,
  found: Set<Article>,
): Set<Article> {
  for (const { article } of all.get(placeOf(from)) ?? []) {
    if (found.has(article)) continue;
    found.add(article);
    gather(article, all, found);
  }
  return found;
}

const time = ({ published }: Article): number => published?.getTime() ?? Infinity;

export async function sincePublished(article: Article): Promise<SincePublished> {
  const later = [...gather(article, await continuations(), new Set())];
  const year = article.published?.getUTCFullYear();
  const isOld = year !== undefined && year + site.yearsUntilOld <= new Date().getUTCFullYear();
  return {
    later: later
      .sort((one, other) => time(one) - time(other))
      .map(({ address, headline, published }) => ({ address, headline, published })),
    oldYear: isOld ? year : undefined,
  };
}
