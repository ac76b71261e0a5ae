import { isArticlePath, keptCaches } from '../../shared/offline.ts';
import { ifRefused } from '../if-refused.ts';
import { keptPages } from './kept-list.ts';

/** An article that the device keeps, as it would be shown. */
export interface KeptDocument {
  path: string;
  page: Document;
}

/** The policy of pages lets the site's own be read so: no script of what is read runs, and nothing of it is shown as it is. */
const reader = window.trustedTypes?.createPolicy('kept', { createHTML: (html: string) => html });

/** The page of a file of the site, without its styles: they are not read, and the policy would refuse them aloud. */
export function documentOf(file: string): Document {
  const html = file.replace(/<style[^]*?<\/style>/g, '');
  // eslint-disable-next-line no-restricted-properties -- see above
  return new DOMParser().parseFromString(reader?.createHTML(html) ?? html, 'text/html');
}

async function readAll(): Promise<KeptDocument[]> {
  if (!(await caches.has(keptCaches.pages))) return [];
  const cache = await caches.open(keptCaches.pages);
  const paths = (await keptPages()).map(({ path }) => path).filter(isArticlePath);
  const read = paths.map(async (path) => {
    const html = (await (await cache.match(path))?.text()) ?? '';
    return { path, page: documentOf(html) };
  });
  return Promise.all(read);
}

/** The articles that the device keeps, the last read first; none where it keeps nothing. */
export const keptDocuments = async (): Promise<KeptDocument[]> =>
  'caches' in globalThis ? readAll().catch(ifRefused([])) : [];
