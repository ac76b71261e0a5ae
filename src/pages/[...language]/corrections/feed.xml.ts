import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { correctionsFeed } from '../../../feeds/corrections-feed.ts';
import { printAtom } from '../../../feeds/print-atom.ts';
import { languagePaths } from '../../../queries/routes.ts';

export const getStaticPaths = languagePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(printAtom(await correctionsFeed(props.language)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
