import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlesFeed } from '../../../../feeds/articles-feed.ts';
import { printJsonFeed } from '../../../../feeds/print-json-feed.ts';
import { subjectFeedPaths } from '../../../../queries/list-routes.ts';
import { authors } from '../../../../queries/people-and-topics.ts';

export const getStaticPaths = () => subjectFeedPaths(authors);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { subject } }) =>
  new Response(printJsonFeed(await articlesFeed(subject.language, subject)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
