import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem } from '../../src/shared/problem.ts';
import { hostileDrawings } from '../hostile/drawings.ts';
import { hostileSite } from '../hostile/hostile-site.ts';
import { watch } from '../hostile/watch.ts';
import { openBook, xmlElements } from '../support/books.ts';
import { openPage } from '../support/browser.ts';
import { attribute, builtPages, elements, isShare, textOf } from '../support/built-html.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

const { site, library } = await hostileSite();
const pages = builtPages(site.dist);

/** Words of the text that run or fetch where anything does. */
const live = /\bran\(\)|hostile\.example/;

test('more than 250 texts are brought to every door, and nothing that is refused lacks file, line and remedy', () => {
  const count = library.tried.length + Object.keys(library.whole).length;
  expect(count).toBeGreaterThan(250);
  expect(library.problems.length).toBeGreaterThan(3000);
  const form = /^content\/\S.*:[1-9]\d*: .+\. \S.*$/;
  expect(library.problems.map(formatProblem).filter((line) => !form.test(line))).toEqual([]);
});

test('no drawing that is more than a picture is let pass', () => {
  const refused = new Set(library.problems.map(({ file }) => basename(file)));
  const names = Object.keys(hostileDrawings).filter((_, at) => !refused.has(`hostile-${at}.svg`));
  expect(names).toEqual([]);
});

test('what is not refused is published, each text at each door that it passed', () => {
  const built = new Set(pages.map(({ path }) => path));
  const folders = globSync('content/articles/*/en.md', { cwd: site.root }).map((path) =>
    path.split('/').at(-2),
  );
  expect(folders.length).toBeGreaterThan(150);
  expect(folders.filter((slug) => !built.has(`articles/${slug}/index.html`))).toEqual([]);
});

test('no page breaks: each has its main part and one headline', () => {
  const broken = pages.filter(
    ({ tree }) =>
      elements(tree, 'main').length !== 1 || elements(tree, 'h1').map(textOf).join('') === '',
  );
  expect(broken.map(({ path }) => path)).toEqual([]);
});

test('their books are well-formed, and hold nothing that runs or fetches', () => {
  const books = globSync('**/*.epub', { cwd: site.dist });
  expect(books.length).toBeGreaterThan(150);
  const runs = /^(?:script|style|iframe|object|embed|form|base|foreignObject)$/;
  const leads = /^(?:#|[\w./#%-]+$|https?:|mailto:|tel:)/;
  const live = books.flatMap((path) => {
    const book = openBook(readFileSync(join(site.dist, path)));
    const files = book.names.filter((name) => /\.(?:xhtml|opf)$/.test(name));
    return files
      .flatMap((name) => xmlElements(book.tree(name.replace('book/', ''))))
      .filter(({ name, attributes: { href = '#', src = '#', ...others } }) => {
        const does = Object.keys(others).some((key) => /^(?:on|style$|srcdoc$)/.test(key));
        return does || runs.test(name) || ![href, src].every((one) => leads.test(one ?? ''));
      })
      .map(({ name, attributes }) => `${path}: ${name} ${JSON.stringify(attributes)}`);
  });
  expect(live).toEqual([]);
});

/** What a page holds that can run or fetch, and that no page of ours holds. */
function deeds(tree: ReturnType<typeof fromHtml>): string[] {
  return elements(tree).flatMap((element) => {
    const { tagName, properties, children } = element;
    const names = Object.keys(properties).filter((name) => /^on|^style$|^srcDoc$/i.test(name));
    const code = ['script', 'style'].includes(tagName) && attribute(element, 'type') === undefined;
    const isLive = code && children.some((one) => one.type === 'text' && live.test(one.value));
    const leads = ['href', 'src', 'action', 'formAction', 'data', 'xLinkHref'].filter((name) =>
      /^\s*(?!https?:|mailto:|tel:)[\w+.-]+:/i.test(attribute(element, name) ?? ''),
    );
    const isForeign = ['iframe', 'object', 'embed', 'base', 'applet'].includes(tagName);
    return [...names, ...leads, ...(isLive ? ['code'] : []), ...(isForeign ? ['frame'] : [])].map(
      (deed) => `<${tagName}> ${deed}`,
    );
  });
}

test('no page has an attribute, an address or an element that runs', () => {
  const found = pages.flatMap(({ path, tree }) => deeds(tree).map((deed) => `${path}: ${deed}`));
  expect(found).toEqual([]);
});

test('no feed has one either, and what is there as Markdown holds no HTML', () => {
  const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
  const feeds = globSync('**/feed.json', { cwd: site.dist });
  const entries = feeds.flatMap((path) => {
    const { items = [] } = JSON.parse(read(path)) as { items?: { content_html: string }[] };
    return items.map((item) => `${path}: ${deeds(fromHtml(item.content_html)).join()}`);
  });
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter((line) => !line.endsWith(': '))).toEqual([]);
  const texts = globSync('articles/*/index.md', { cwd: site.dist });
  const withHtml = texts.flatMap((path) => {
    const found: string[] = [];
    visit(unified().use(remarkParse).parse(read(path)), 'html', ({ value }) => {
      found.push(`${path}: ${value}`);
    });
    return found;
  });
  expect(withHtml).toEqual([]);
});

let served: ServedSite;

beforeAll(async () => {
  served = await serveSite(site.dist);
});

afterAll(() => served.close());

/** Pages in which something may run: all but those of texts that call nothing, and one of each author, topic and page. */
const dangerous = pages.filter((page) => {
  const [, slug, guest] = /(?:^|\/)(text-\d+|guest-(\d+))\//.exec(page.path) ?? [];
  const text = library.tried.find((one) => one.slug === slug)?.payload;
  return !isShare(page) && (guest ?? '0') === '0' && live.test(text ?? 'ran()');
});

test(
  'no page runs or asks for anything in a browser, even without its policy',
  { timeout: 300_000 },
  async () => {
    expect(dangerous.length).toBeGreaterThan(100);
    const page = await openPage(undefined, { baseURL: served.url, bypassCSP: true });
    const done = await watch(page, served.url);
    await page.route(/\.(?:woff2|png|svg|avif|webp|jpg)$/, (route) => route.abort()); // what waits for a failure is heard
    for (const { path } of dangerous) {
      await page.goto(`/${path.replace(/index\.html$/, '')}`, { waitUntil: 'domcontentloaded' });
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    expect(done).toEqual([]);
  },
);

test('the watch itself sees what runs and what is asked for', async () => {
  const page = await openPage(undefined, { baseURL: served.url, bypassCSP: true });
  const done = await watch(page, served.url);
  await page.setContent('<img src="https://hostile.example/x" onerror="ran()">');
  await expect.poll(() => done.join()).toMatch(/asked for .*ran in/);
});
