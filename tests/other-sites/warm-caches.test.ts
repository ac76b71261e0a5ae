import { readdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CacheFolder } from '../support/cache-folder.ts';
import { SecondSite } from '../support/second-site.ts';

/** The same content in three folders, as on three machines. */
let older: SecondSite;
let newer: SecondSite;
let last: SecondSite;

/** What the first machine says of its share. */
let told: string;
/** What the last machine made although the others had warmed its cache. */
let made: string[];

const cacheOf = ({ root }: SecondSite): CacheFolder => new CacheFolder(root);

/** What takes its time in a first build. */
const laborious = /^(?:bodies|bundles|cards|documents|outlines|signposts|words)\//;

const laboriousIn = async (site: SecondSite): Promise<string[]> =>
  (await cacheOf(site).files()).filter((path) => laborious.test(path));

async function warm(site: SecondSite, years: string): Promise<string> {
  const { code, output } = await site.build({}, ['--warm', years]);
  expect(code, output).toBe(0);
  return output;
}

beforeAll(async () => {
  [older, newer, last] = await Promise.all([
    SecondSite.make(),
    SecondSite.make(),
    SecondSite.make(),
  ]);
  for (const site of [older, newer, last]) {
    for (const year of [2021, 2022, 2023]) {
      await site.copy(`y${year}`, (text) => text.replaceAll('2025', String(year)));
    }
  }
  told = await warm(older, '2021-2022');
  await warm(newer, '2023-2025');
  await cacheOf(last).take(cacheOf(older));
  await cacheOf(last).take(cacheOf(newer));
  const before = await laboriousIn(last);
  const { code, output } = await last.build();
  if (code !== 0) throw new Error(output);
  made = (await laboriousIn(last)).filter((path) => !before.includes(path));
});

afterAll(() => Promise.all([older.gone(), newer.gone(), last.gone()]));

describe('caches that two machines warmed for some years each', () => {
  test('hold all that a third needs but the cards of the site and of its topics', () => {
    expect(told).toMatch(/^The cache holds what 2 articles need, in /);
    const shelves = new Set(made.map((path) => path.split('/')[0]));
    expect([...shelves].sort()).toEqual(['cards']);
  });

  test('make the same site as one machine does', async () => {
    const together = await last.digests();
    for (const path of ['dist', 'node_modules/.cache', 'node_modules/.astro']) {
      await rm(`${last.root}/${path}`, { recursive: true });
    }
    const { code, output } = await last.build();
    expect(code, output).toBe(0);
    expect(await last.digests()).toEqual(together);
  });
});

describe('a cache that is warmed', () => {
  test('is all that is written', async () => {
    expect(await readdir(older.root)).not.toContain('dist');
  });

  test('is told which years, or nothing is done', async () => {
    const { code, output } = await older.build({}, ['--warm', '2004-1995']);
    expect(code).toBe(1);
    expect(output.trim()).toBe('“2004-1995” names no years. Write --warm 1995-2004 or --warm 2004');
  });
});
