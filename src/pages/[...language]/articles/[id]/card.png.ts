import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage, drawAhead } from '../../../../cards/card-cache.ts';
import { publishedArticles } from '../../../../queries/articles.ts';
import { pathsOnceABuild } from '../../../../queries/once-a-build.ts';
import { withKeys } from '../../../../queries/page-keys.ts';
import { projectRoot } from '../../../../queries/site-root.ts';
import { pathsIn } from '../../../../queries/routes.ts';
import { cardFor } from '../../../../queries/share-cards.ts';

export const getStaticPaths = pathsOnceABuild(async () => {
  const paths = await pathsIn(publishedArticles, ({ slug }) => slug);
  drawAhead(await Promise.all(paths.map(({ props }) => cardFor(props.thing))), projectRoot);
  return withKeys(paths, ({ thing }) => cardFor(thing));
});

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { thing: article } }) => {
  const image = await cardImage(await cardFor(article), projectRoot);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
