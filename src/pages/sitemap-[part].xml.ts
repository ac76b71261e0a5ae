import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { printPart } from '../queries/print-sitemap.ts';
import { sitemapParts } from '../queries/sitemap.ts';

export const getStaticPaths = async () =>
  (await sitemapParts()).map((part) => ({ params: { part: part.name }, props: { part } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { part } }) =>
  new Response(printPart(part), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
