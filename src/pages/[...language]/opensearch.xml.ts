import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchDescription } from '../../feeds/search-description.ts';
import { fixedPaths } from '../../queries/routes.ts';

export const getStaticPaths = fixedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { language } }) =>
  new Response(searchDescription(language), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
