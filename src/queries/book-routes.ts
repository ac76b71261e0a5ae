import { languageParam } from '../i18n/addresses.ts';
import { languageCodes } from '../i18n/languages.ts';
import { site } from '../site.ts';
import { publishedArticles } from './articles.ts';
import { datedArticles } from './dated-articles.ts';
import { hasExtras } from './extras.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { named, shownInFull, withKeys } from './page-keys.ts';
import { topics } from './people-and-topics.ts';
import { pathsIn } from './routes.ts';

/** One path for each article that has a book; of an older one, the browser makes it. */
export const bookPaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const { params, props } of await pathsIn(publishedArticles, ({ slug }) => slug)) {
    if (!(await hasExtras(props.thing))) continue;
    paths.push({ params: { ...params, name: params.id }, props: { article: props.thing } });
  }
  return withKeys(paths, ({ article }) => shownInFull(article));
});

/** One path for each topic of each language. */
export const topicBookPaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const language of languageCodes) {
    for (const topic of await topics(language)) {
      const params = { language: languageParam(language), id: topic.id, name: topic.id };
      paths.push({ params, props: { topic } });
    }
  }
  return withKeys(paths, async ({ topic }) => {
    const newest = datedArticles(topic.articles, site.articlesInTopicBook);
    return [named(topic), await Promise.all(newest.map(shownInFull))];
  });
});
