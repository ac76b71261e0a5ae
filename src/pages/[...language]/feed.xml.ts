import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlesFeed } from '../../feeds/articles-feed.ts';
import { languagePaths } from '../../queries/routes.ts';

export const getStaticPaths = languagePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await articlesFeed(props.language), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
