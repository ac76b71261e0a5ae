import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../cards/card-cache.ts';
import { siteCard } from '../../cards/share-card.ts';
import { fixedPaths } from '../../queries/routes.ts';
import { projectRoot } from '../../queries/site-root.ts';

export const getStaticPaths = fixedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language } }) => {
  const image = await cardImage(siteCard(language), projectRoot);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
