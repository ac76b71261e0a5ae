import { createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n/languages.ts';
import { searchFolder } from '../../src/shared/search-files.ts';

async function indexOf(
  language: Language,
  documents: Map<string, string>,
): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for (const [url, content] of documents) await index.addHTMLFile({ url, content });
  const { files } = await index.getFiles();
  return new Map(
    files.map(({ path, content }) => [`${searchFolder(language)}/${path}`, Buffer.from(content)]),
  );
}

/**
 * Lets the search of a page search other articles instead of those of the site.
 *
 * @param articles what the index is given of them, by address
 */
export async function searchInstead(
  page: Page,
  language: Language,
  articles: Map<string, string>,
): Promise<void> {
  const files = await indexOf(language, articles);
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    if (body) await route.fulfill({ body, contentType });
    else await route.fulfill({ body: pathname.endsWith('.json') ? '[]' : '' });
  });
}
