import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';
import type { BuiltPage, BuiltPages } from '../../src/integrations/built-page.ts';
import { checkPages } from '../../src/integrations/check-pages.ts';

type Known = [string, BuiltPage];

const page = (address: string, links: string[], rest: Partial<BuiltPage> = {}): Known => [
  address,
  { address, links, ids: ['top'], images: [], faults: [], ...rest },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longview-pages-'));
  for (const name of ['one', 'two']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.html'), '');
  }
});

afterAll(() => rm(folder, { recursive: true }));

/** What Astro calls once the site stands in its folder. */
function check(...pages: Known[]): void {
  const known: BuiltPages = new Map(pages);
  const files = new SiteFiles();
  files.begin(folder, folder);
  const done = checkPages(known, files).hooks['astro:build:done'] as () => void;
  done();
}

test('a site in which every link leads somewhere is published', () => {
  const links = [
    '/two/#plan',
    '../two/',
    '#top',
    'https://elsewhere.example/x',
    'mailto:a@b.example',
  ];
  check(page('/one/', links), page('/two/', ['/one/'], { ids: ['plan'] }));
});

test('a site with a dead link is not, and every page that holds it is told', () => {
  const publish = (): void => {
    check(
      page('/one/', ['/three/', '/two/#plan', '../nowhere/']),
      page('/two/', ['/three/'], { faults: ['/two/ has no heading'] }),
    );
  };
  expect(publish).toThrow(
    [
      'the built site is not sound:',
      '/one/ links to /three/, which does not exist',
      '/one/ links to /two/#plan, but nothing on that page has the id “plan”',
      '/one/ links to ../nowhere/, which does not exist',
      '/two/ has no heading',
      '/two/ links to /three/, which does not exist',
    ].join('\n'),
  );
});
