import { languageParam } from '../i18n/addresses.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { articleHistory } from './article-history.ts';
import { articleSections } from './article-sections.ts';
import { publishedArticles } from './articles.ts';
import { withKeys } from './page-keys.ts';
import { hasSectionCards, shareImage } from './share-cards.ts';
import { pageEditions, standingPages } from './standing-pages.ts';

/** One path for each language: `getStaticPaths` of a page that every language has. */
export const languagePaths = () =>
  languageCodes.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }));

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
export async function pagePaths() {
  const paths = (await pathsIn(standingPages, ({ slug }) => slug)).map(
    ({ params: { id, ...params }, props }) => ({
      params: { ...params, page: id },
      props: { page: props.thing },
    }),
  );
  return withKeys(paths, async ({ page }) => [page, await pageEditions(page.slug)]);
}

/** One path for each address at which an article stood before. */
export async function formerPaths() {
  const paths = languageCodes.map(async (language) =>
    (await publishedArticles(language)).flatMap((article) =>
      article.formerly.map((former) => ({
        params: { language: languageParam(language), former },
        props: { article },
      })),
    ),
  );
  return withKeys((await Promise.all(paths)).flat(), (props) => props);
}

/** One path for each section of an article. */
async function sectionPaths() {
  const articles = await pathsIn(publishedArticles, ({ slug }) => slug);
  const paths = articles.map(async ({ params, props: { thing: article } }) =>
    (await articleSections(article)).map((section) => ({
      params: { ...params, section: section.id },
      props: { article, section },
    })),
  );
  return (await Promise.all(paths)).flat();
}

/** One path for each section that has a card of its own. */
export async function sectionCardPaths() {
  const paths = (await sectionPaths()).map(async (path) =>
    (await hasSectionCards(path.props.article)) ? path : [],
  );
  return (await Promise.all(paths)).flat();
}

/** One path for each section of an article and for each address that it had before, under an older id or its article's older name. */
export async function everSectionPaths() {
  const paths = (await sectionPaths()).flatMap(({ params, props }) =>
    [params.id, ...props.article.formerly].flatMap((id) =>
      [params.section, ...props.section.formerIds].map((section) => ({
        params: { ...params, id, section },
        props,
      })),
    ),
  );
  // Its card names those who signed the article, as its page does.
  return withKeys(paths, async (props) => [props, await shareImage(props.article, props.section)]);
}

/** One path for each article that has more than one published version, and for each name that its folder had. */
export async function historyPaths() {
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
}
