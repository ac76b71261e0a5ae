import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlesFeed } from '../../../../feeds/articles-feed.ts';
import { printAtom } from '../../../../feeds/print-atom.ts';
import { subjectFeedPaths } from '../../../../queries/list-routes.ts';
import { topics } from '../../../../queries/people-and-topics.ts';

export const getStaticPaths = () => subjectFeedPaths(topics);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { subject } }) =>
  new Response(printAtom(await articlesFeed(subject.language, subject)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
