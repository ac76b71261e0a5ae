import type { APIRoute } from 'astro';
import { absolute, onHost } from '../i18n/addresses.ts';

const sitemaps = ['/sitemap-index.xml', '/sitemap-news.xml'].map(
  (path) => `Sitemap: ${absolute(onHost(path))}\n`,
);

/** Everything may be read; what should not be listed says so itself. */
export const GET: APIRoute = () =>
  new Response(['User-agent: *\n', 'Allow: /\n', ...sitemaps].join(''));
