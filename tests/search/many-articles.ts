import { createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { indexablePage } from '../../src/integrations/indexable-page.ts';
import { searchFolder } from '../../src/shared/search-files.ts';

const kinds = ['Analysis', 'Explainer', 'Essay'];
const topics = ['Rivers', 'Bridges', 'Roads', 'Tunnels'];
const sections = ['Source', 'Course', 'Delta', 'Mouth'];

const yearOf = (n: number): number => 2020 + (n % 5);

/** The article of a number: four sections, each of which says “ferry”. */
function article(n: number): string {
  const facts = {
    'article:published_time': `${yearOf(n)}-03-${String(1 + n).padStart(2, '0')}`,
    'article:section': kinds[n % 3],
  };
  const meta = Object.entries(facts).map(([p, c]) => `<meta property="${p}" content="${c ?? ''}">`);
  const topic = topics[n % 4] ?? '';
  const text = sections.map(
    (name) => `<h2 id="${name}">${name} ${n}</h2><p>The ferry crosses.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Crossing ${n}</title>${meta.join('')}
    </head><body><article data-pagefind-body><h1 id="top">Crossing ${n}</h1>${text.join('')}
    <a href="/topics/${topic.toLowerCase()}/">${topic}</a></article></body></html>`;
}

async function files(count: number): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for (let n = 0; n < count; n += 1) {
    const content = indexablePage(article(n), {});
    await index.addHTMLFile({ url: `/articles/crossing-${n}/`, content });
  }
  const { files: made } = await index.getFiles();
  return new Map(
    made.map(({ path, content }) => [`${searchFolder('en')}/${path}`, Buffer.from(content)]),
  );
}

/** Lets the search of a page search as many small articles instead of those of the site. */
export async function searchManyArticles(page: Page, count: number): Promise<void> {
  const index = await files(count);
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = index.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    if (body) await route.fulfill({ body, contentType });
    else await route.fulfill({ body: pathname.endsWith('.json') ? '[]' : '' });
  });
}
