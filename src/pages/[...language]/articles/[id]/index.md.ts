import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleMarkdown } from '../../../../feeds/article-markdown.ts';
import { publishedArticles } from '../../../../queries/articles.ts';
import { pathsOnceABuild } from '../../../../queries/once-a-build.ts';
import { shownInFull, withKeys } from '../../../../queries/page-keys.ts';
import { pathsIn } from '../../../../queries/routes.ts';

export const getStaticPaths = pathsOnceABuild(async () =>
  withKeys(await pathsIn(publishedArticles, ({ slug }) => slug), ({ thing }) => shownInFull(thing)),
);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An article for those who read no HTML: programs, and people who prefer their own editor. */
export const GET: APIRoute<Props> = async ({ props: { thing: article } }) =>
  new Response(await articleMarkdown(article), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
