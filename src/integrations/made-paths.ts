import type { PathWithRoute } from 'astro';
import { fromRoot, onHost } from '../i18n/addresses.ts';
import { decoded } from '../shared/decoded.ts';

/** The address of a page at a path on the host: the page that servers show where nothing stands is a file. */
export function addressOf(pathname: string): string {
  const path = decoded(pathname) ?? pathname;
  const whole = path.endsWith('/') ? path : `${path}/`;
  return fromRoot(whole) === '/404/' ? onHost('/404.html') : whole;
}

/** Path of a page's file in the built site. */
export const fileOf = (address: string): string =>
  fromRoot(address.endsWith('/') ? `${address}index.html` : address).slice(1);

/** The same of whatever Astro makes. */
export function fileAt({ pathname, route }: PathWithRoute): string {
  const path = onHost(pathname);
  return route.type === 'page' ? fileOf(addressOf(path)) : fromRoot(decoded(path) ?? path).slice(1);
}
