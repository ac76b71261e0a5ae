import { globSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, elements, textOf } from '../support/built-html.ts';
import { ARTICLE } from '../support/content-folder.ts';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;
let whole: string;
let elsewhere: string;

/** Everything of the built site that a reader or a crawler may be sent as text. */
const published = (): string =>
  [
    ...builtPages(site.dist).map(({ html }) => html),
    ...globSync('{feed,sitemap-*}.xml', { cwd: site.dist }).map((name) =>
      readFileSync(join(site.dist, name), 'utf8'),
    ),
  ].join('\n');

const unbuilt = 'Nothing was built; dist/ is as it was.';

beforeAll(async () => {
  site = await SecondSite.make();
  whole = await site.read();
  const draft = whole
    .replace('A harbour and a promise', 'Not ready for anyone')
    .replace('kind: analysis', 'kind: analysis\ndraft: true')
    .replace('[ana]', '[bob]');
  const articles = join(site.root, 'content/articles');
  await cp(join(articles, 'x'), join(articles, 'secret'), { recursive: true });
  await site.write('content/articles/secret/en.md', draft);
  await site.write('content/authors/bob.yaml', 'name:\n  en: Bob Draftsman\n');
  // As on a machine whose owner develops: only the build itself may decide what is published. And from anywhere.
  elsewhere = await mkdtemp(join(tmpdir(), 'longview-elsewhere-'));
  const { code, output } = await site.build({ NODE_ENV: 'development' }, [], elsewhere);
  if (code !== 0) throw new Error(output);
});

afterAll(async () => {
  await rm(elsewhere, { recursive: true });
  await site.gone();
});

test('a build that is typed in another folder publishes the whole site and leaves nothing there', async () => {
  const card = readFileSync(join(site.dist, 'articles/x/card.png'));
  expect(card.subarray(1, 4).toString()).toBe('PNG');
  expect(published()).toContain('/articles/x/');
  expect(await readdir(elsewhere)).toEqual([]);
});

describe('a site with a draft', () => {
  test('publishes what is no draft', () => {
    const shown = ['A harbour and a promise', '/articles/x/', 'Ana Marković', '/authors/ana/'];
    const told = published();
    expect(shown.filter((words) => !told.includes(words))).toEqual([]);
  });

  test('publishes no word, address or author of the draft', () => {
    const told = published();
    const secrets = ['Not ready for anyone', '/secret/', 'Bob Draftsman', '/authors/bob/'];
    expect(secrets.filter((words) => told.includes(words))).toEqual([]);
    const paths = builtPages(site.dist).map(({ path }) => path);
    expect(paths.filter((path) => /secret|bob/.test(path))).toEqual([]);
  });
});

describe('a build that fails leaves the last site as it was', () => {
  async function failsWith(change: () => Promise<void>): Promise<string> {
    const before = await site.digests();
    expect(before.size).toBeGreaterThan(10);
    await change();
    const { code, output } = await site.build();
    await site.write(ARTICLE, whole);
    expect(code).toBe(1);
    expect(output).toContain(unbuilt);
    expect(await site.digests()).toEqual(before);
    return output;
  }

  test('on a fault in an article, with file, line and remedy', async () => {
    const output = await failsWith(() => site.replace('{credit="Survey department"}', ''));
    expect(output).toContain(
      `${ARTICLE}:22: figure has no credit. Add {credit="…"} after :::figure\n`,
    );
  });

  test('on a link of the file system that leads nowhere, as editors of text leave them', async () => {
    const link = join(site.root, 'content/articles/x/.#en.md');
    const output = await failsWith(() => symlink('nowhere', link));
    await rm(link);
    expect(output).toContain('content/articles/x/.#en.md:1: this is a symbolic link');
    expect(output).not.toContain('    at ');
  });

  test('on a link to a page that the site does not have, with file and line', async () => {
    const output = await failsWith(() => site.add('See [there](/nowhere/).'));
    expect(output).toMatch(/en\.md:\d+: the link leads to “\/nowhere\/”, which is no page/);
  });
});

test('a site is readable by a web server, whose user is another', () => {
  const modes = ['', 'articles/x', 'index.html', '_astro'].map(
    (path) => statSync(join(site.dist, path)).mode & 0o005,
  );
  expect(modes).toEqual([0o005, 0o005, 0o004, 0o005]);
});

test('a site that would lose all its articles is built only when that is asked for', async () => {
  await site.remove('content');
  const refused = await site.build();
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('content/articles/x/en.md:1: the article was published');
  const { code, output } = await site.build({}, ['--withdraw']);
  expect(code, output).toBe(0);
  expect(output).toMatch(/^Built dist\//);
  const home = builtPages(site.dist).find(({ path }) => path === 'index.html');
  const said = home ? elements(home.tree, 'main').map(textOf).join() : '';
  expect(said).toContain('The first article goes here Write content/articles/<slug>/en.md');
});
