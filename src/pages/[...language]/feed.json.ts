import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlesFeed } from '../../feeds/articles-feed.ts';
import { printJsonFeed } from '../../feeds/print-json-feed.ts';
import { feedPaths } from '../../queries/list-routes.ts';

export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(printJsonFeed(await articlesFeed(props.language)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
