import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clipboard, copied, selectWords, status, tool } from '../passages/select-words.ts';
import { ask, openDialog, optionsOf } from '../search/dialog.ts';
import { waitForMarks } from '../search/marks.ts';
import { openPage } from '../support/browser.ts';
import { SecondSite } from '../support/second-site.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

const root = 'https://longview.example';
const links = [
  '[the topic](/topics/syria/)',
  '[another](/articles/other/#the-pier)',
  '[by its file](../other/en.md)',
  `[whole](${root}/reader/archive/)`,
  '[a neighbour](https://longview.example/shop/)',
];

const term = `name:
  en: lease
about:
  en: A right to use what belongs to another.
as-of: 2025-10-01
`;

let site: SecondSite;
let host: string;
let served: ServedSite;
let article: string;

beforeAll(async () => {
  site = await SecondSite.make();
  const settings = await readFile(join(site.root, 'src/site.ts'), 'utf8');
  await site.write('src/site.ts', settings.replace(`url: '${root}'`, `url: '${root}/reader'`));
  await site.copy('other', (text) => text.replace('A harbour and', 'Another harbour and'));
  await site.replace('kind: analysis', 'kind: analysis\nformerly: [w]');
  await site.add(links.join(', '));
  await site.write('content/terms/lease.yaml', term);
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  host = await mkdtemp(join(tmpdir(), 'longview-host-'));
  await symlink(site.dist, join(host, 'reader'), 'junction');
  served = await serveSite(host);
  article = `${served.url}/reader/articles/x/`;
});

afterAll(async () => {
  served.close();
  await rm(host, { recursive: true });
  await site.gone();
});

/** What a file names by an address, absolute on our host. */
function namedIn(path: string): string[] {
  const text = readFileSync(join(site.dist, path), 'utf8').replaceAll('\\"', '"');
  const from = new URL(`/reader/${path}`, root);
  const attributes = [...text.matchAll(/[ ;](?:href|src|srcset|url)=["']?([^"'\s>]+)/g)];
  const whole = text.match(/https:\/\/longview\.example[^"'\s<>)\\;?{]*/g) ?? [];
  return [...attributes.map(([, name = '']) => name), ...whole]
    .map((name) => new URL(name, from))
    .filter((url) => url.origin === root && url.pathname !== '/shop/')
    .map(({ pathname }) => pathname);
}

test('under a path, all that a page, a feed or a list names is there', async () => {
  const files = globSync('**/*.{html,xml,json,txt,md,webmanifest}', {
    cwd: site.dist,
    exclude: ['404.html', 'pagefind/**'], // it stands at whatever address is wrong
  });
  const named = [...new Set(files.flatMap(namedIn))];
  const answers = await Promise.all(
    named.map(async (path) => ((await fetch(served.url + path)).ok ? [] : [path])),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !path.startsWith('/reader/'))).toEqual([]);
  expect(answers.flat()).toEqual([]);
});

test('an editor’s links are written from the root of the site', () => {
  const { html } = site.page('articles/x/index.html');
  for (const address of ['/reader/topics/syria/', '/reader/articles/other/#the-pier']) {
    expect(html).toContain(`href="${address}"`);
  }
  expect(html).toContain('href="/reader/articles/other/"');
  expect(site.file('_redirects')).toBe(
    '/reader/articles/w/ /reader/articles/x/ 301\n/reader/articles/w /reader/articles/x/ 301\n',
  );
});

test('a page is whole there: nothing that it loads is missing', async () => {
  served.log.length = 0;
  const page = await openPage();
  await page.goto(article, { waitUntil: 'networkidle' });
  const types = new Set(served.log.map(({ type }) => type));
  expect(served.log.filter(({ status: code }) => code !== 200)).toEqual([]);
  expect([...types]).toEqual(
    expect.arrayContaining(['text/html', 'text/javascript', 'font/woff2']),
  );
  expect(
    await page
      .locator('img')
      .first()
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);
});

test('a search finds there, and arrives', async () => {
  const page = await openPage();
  await page.goto(`${served.url}/reader/`);
  await openDialog(page);
  await ask(page, 'breakwater');
  await optionsOf(page).first().click();
  expect(await waitForMarks(page)).toContain('breakwater');
  expect(new URL(page.url()).pathname).toBe('/reader/articles/other/');
});

test('a passage and a section are shared by addresses that arrive there', async () => {
  const page = await openPage(undefined, clipboard);
  await page.goto(article);
  await selectWords(page, 'people who expected to stay');
  await tool(page, 'Copy link to passage').click();
  await status(page).filter({ hasText: 'Link copied' }).waitFor();
  const passage = await copied(page);
  expect(passage).toContain(`${article}?`);
  await page.goto(passage.replace(/\?[^#]*/, ''));
  expect(new URL(page.url()).hash).toBe('#the-pier');
  await page.goto(`${article}the-pier/`);
  await page.waitForURL(`${article}#the-pier`);
  await page.goto(`${served.url}/reader/articles/w/?from=mail#the-pier`);
  await page.waitForURL(`${article}?from=mail#the-pier`);
});

test('a name tells there of itself in its place', async () => {
  const page = await openPage();
  await page.goto(article);
  await page.locator('a.n[href="/reader/terms/lease/"]').first().click();
  await page.getByRole('dialog', { name: 'lease' }).getByText('A right to use').waitFor();
  expect(page.url()).toBe(article);
});

test('the settings open there in their style, and a wrong address is answered with near ones', async () => {
  served.log.length = 0;
  const page = await openPage();
  await page.goto(article);
  await page.locator('reading-settings button').first().click();
  await page.locator('#settings').waitFor();
  await page.route(/harbor/, async (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: site.file('404.html') }),
  );
  await page.goto(`${served.url}/reader/articles/othr/harbor`);
  await page.locator('near-articles a[href="/reader/articles/other/#harbor"]').first().waitFor();
  expect(served.log.filter(({ status: code }) => code !== 200)).toEqual([]);
});
