import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlesFeed } from '../../feeds/articles-feed.ts';
import { printAtom } from '../../feeds/print-atom.ts';
import { feedPaths } from '../../queries/list-routes.ts';

export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(printAtom(await articlesFeed(props.language)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
