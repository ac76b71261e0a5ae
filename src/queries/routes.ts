import { articleSections } from '../compile/article-sections.ts';
import { languageParam } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { articleHistory } from './article-history.ts';
import { articleOutline } from './article-outline.ts';
import { publishedArticles } from './articles.ts';
import { hasExtras } from './extras.ts';
import { pathsOnceABuild } from './once-a-build.ts';
import { withKeys } from './page-keys.ts';
import { pageEditions, standingPages } from './standing-pages.ts';

/** One path for each language: `getStaticPaths` of a page that every language has. */
export const languagePaths = () =>
  languageCodes.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }));

/** The same for files that say nothing but what the code and `site.ts` do. */
export const fixedPaths = () => withKeys(languagePaths(), ({ language }) => language);

/** One path for each thing that a language has: `getStaticPaths` of pages that stand for an article, topic or author. */
export async function pathsIn<Props extends object>(
  list: (language: Language) => Promise<readonly Props[]>,
  id: (props: Props) => string,
) {
  const paths = languageCodes.map(async (language) =>
    (await list(language)).map((thing) => ({
      params: { language: languageParam(language), id: id(thing) },
      props: { language, thing },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** One path for each page that stands beside the articles. */
export const pagePaths = pathsOnceABuild(async () => {
  const paths = (await pathsIn(standingPages, ({ slug }) => slug)).map(
    ({ params: { id, ...params }, props }) => ({
      params: { ...params, page: id },
      props: { page: props.thing },
    }),
  );
  return withKeys(paths, async ({ page }) => [page, await pageEditions(page.slug)]);
});

/** One path for each section that has a card of its own. */
export const sectionCardPaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const { params, props } of await pathsIn(publishedArticles, ({ slug }) => slug)) {
    const article = props.thing;
    if (!(await hasExtras(article))) continue;
    for (const { id, heading } of articleSections(article, await articleOutline(article))) {
      paths.push({ params: { ...params, section: id }, props: { article, heading } });
    }
  }
  return paths;
});

/** One path for each article that has more than one published version, and for each name that its folder had. */
export const historyPaths = pathsOnceABuild(async () => {
  const paths = [];
  for (const { params, props } of await pathsIn(publishedArticles, ({ slug }) => slug)) {
    const article = props.thing;
    const versions = await articleHistory(article); // one after the other: each may ask git
    if (versions.length === 0) continue;
    for (const id of [params.id, ...article.formerly]) {
      paths.push({ params: { ...params, id }, props: { article, versions } });
    }
  }
  return withKeys(paths, (props) => props);
});
