import type { APIRoute } from 'astro';
import { newsSitemap } from '../feeds/news-sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(await newsSitemap(new Date()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
