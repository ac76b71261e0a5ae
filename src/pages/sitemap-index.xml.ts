import type { APIRoute } from 'astro';
import { printIndex } from '../queries/print-sitemap.ts';
import { sitemapParts } from '../queries/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(printIndex(await sitemapParts()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
