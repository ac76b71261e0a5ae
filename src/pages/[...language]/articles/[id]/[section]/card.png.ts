import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardImage } from '../../../../../cards/card-cache.ts';
import { sectionPaths } from '../../../../../queries/routes.ts';
import { shareCard } from '../../../../../queries/share-cards.ts';

export const getStaticPaths = sectionPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, section } }) =>
  new Response(new Uint8Array(await cardImage(await shareCard(article, section))), {
    headers: { 'content-type': 'image/png' },
  });
