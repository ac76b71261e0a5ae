import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage, drawAhead } from '../../../../cards/card-cache.ts';
import { publishedArticles } from '../../../../queries/articles.ts';
import { pathsIn } from '../../../../queries/routes.ts';
import { shareCard } from '../../../../queries/share-cards.ts';

export async function getStaticPaths() {
  const paths = await pathsIn(publishedArticles, ({ slug }) => slug);
  drawAhead(await Promise.all(paths.map(({ props }) => shareCard(props.thing))));
  return paths;
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { thing: article } }) =>
  new Response(new Uint8Array(await cardImage(await shareCard(article))), {
    headers: { 'content-type': 'image/png' },
  });
