import type { APIRoute } from 'astro';
import { drawIcon, touchIconSize } from '../cards/site-icon.ts';
import { projectRoot } from '../queries/site-root.ts';

/** At the address where iPhones and iPads look for it by themselves, so that no page spends bytes on naming it. */
export const GET: APIRoute = async () => {
  const icon = await drawIcon(projectRoot, touchIconSize);
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
