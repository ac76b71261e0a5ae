import { globSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;
/** The same content and code, built each time with no page kept. */
let clean: SecondSite;

/** Oldest first; the first three stay as they are in English. */
const names = ['kept-1', 'kept-2', 'kept-3', 'a', 'b', 'c', 'd', 'e'];

const article = (name: string): string => `content/articles/${name}/en.md`;

/** Without pictures, which take most of the time that a build with nothing kept takes. */
const plain = (headline: string, published: string): string => `---
headline: ${headline}
standfirst: What a lease on the coast is worth.
kind: analysis
authors: [ana]
published: ${published}
topics: [syria]
---
A lease is a promise about the future, and promises about the future are cheap.

## The pier {#the-pier}

It was built by people who expected to stay, and Rana Quay kept it.
`;

/** The file of somebody: Rana Quay is named by what is edited, Omar Mole by the articles alone that stay as they are. */
const keeper = (name: string): string => `name:
  en: ${name}
about:
  en: The keeper of the pier.
as-of: 2025-09-01
`;

const arabic = 'content/articles/kept-1/ar.md';

const inArabic = (text: string): string =>
  text
    .replace('A lease is a promise about the future', 'عقد الإيجار وعد بما سيأتي')
    .replace('The pier', 'الرصيف');

beforeAll(async () => {
  [site, clean] = await Promise.all([SecondSite.make(), SecondSite.make()]);
  for (const [at, name] of names.entries()) {
    const text = plain(`Harbour ${name}`, `2025-09-0${at + 1}`);
    const named = name.startsWith('kept') ? 'Omar Mole' : 'Rana Quay';
    await site.write(article(name), text.replace('Rana Quay', named));
  }
  await site.write(arabic, inArabic(await site.read(article('kept-1'))));
  await site.write('content/people/rana-quay.yaml', keeper('Rana Quay'));
  await site.write('content/people/omar-mole.yaml', keeper('Omar Mole'));
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
});

afterAll(() => Promise.all([site.gone(), clean.gone()]));

const change = async (path: string, words: string, by: string): Promise<void> => {
  const text = await site.read(path);
  if (!text.includes(words)) throw new Error(`${path} does not say “${words}”`);
  await site.write(path, text.replace(words, by));
};

/** As the first build was not started: by another program, on a machine that says of itself that it builds. */
const otherShell = { _: '/usr/bin/another', CI: 'true' };

/** Builds beside the last site, and again where there is none; how many of the pages were made the first time. */
async function buildTwice(args: string[] = []): Promise<{ made: number; of: number }> {
  const { code, output } = await site.build(otherShell, args);
  expect(code, output).toBe(0);
  for (const path of ['content', 'src', 'dist'])
    await rm(join(clean.root, path), { recursive: true, force: true });
  for (const path of ['content', 'src'])
    await cp(join(site.root, path), join(clean.root, path), { recursive: true });
  const again = await clean.build();
  expect(again.code, again.output).toBe(0);
  expect(await site.digests()).toEqual(await clean.digests());
  const [, made, of] = /\((\d+) of (\d+) made\)/.exec(output) ?? [];
  return { made: Number(made), of: Number(of) };
}

test(
  'edits of articles and of a name make no other site than a build with no page kept',
  { timeout: 300_000 },
  async () => {
    await change(article('a'), 'are cheap', 'are dear');
    await change(article('b'), 'Harbour b', 'Haven b');
    await change(article('c'), '2025-09-06', '2025-12-06');
    const correction =
      'updates: [{ date: 2025-11-09, kind: correction, text: It was built by few., section: the-pier }]\ntopics:';
    await change(article('d'), 'topics:', correction);
    await change(article('e'), '{#the-pier}', '{#the-quay aliases="the-pier"}');
    await change('content/people/omar-mole.yaml', 'keeper', 'last keeper');
    await change(arabic, 'وعد بما سيأتي', 'وعد بما لم يأت');
    const { made, of } = await buildTwice();
    expect(site.file('people/omar-mole/index.html')).toContain('The last keeper');
    expect(site.file('both/articles/kept-1/index.html')).toContain('وعد بما لم يأت');
    expect(made).toBeLessThan(of);
  },
);

test(
  'names and pictures that changed change every page that shows them',
  { timeout: 300_000 },
  async () => {
    await change('content/topics/syria.yaml', 'Syria', 'The coast');
    await change('content/authors/ana.yaml', 'Ana', 'Anna');
    await change('content/people/rana-quay.yaml', 'keeper', 'first keeper');
    const picture = { width: 1680, height: 840, channels: 3, background: '#1c468a' } as const;
    await sharp({ create: picture })
      .png()
      .toFile(join(site.root, 'content/articles/x/harbour.png'));
    await buildTwice();
  },
);

test(
  'a new article and one that is gone change every page beside them',
  { timeout: 300_000 },
  async () => {
    const led = ' It leads to [another](../a/en.md#the-pier).';
    await site.copy(
      'f',
      (text) => `${text.replace('A harbour and a promise', 'Harbour f').trimEnd()}${led}\n`,
    );
    await site.remove('content/articles/c');
    await site.write('content/terms/lease.yaml', keeper('lease'));
    const { made, of } = await buildTwice(['--withdraw']);
    expect(site.file('articles/a/index.html')).toContain('more-on-this');
    expect(site.file('articles/a/index.html')).toContain('href="/people/rana-quay/"');
    expect(site.file('terms/lease/index.html')).toMatch(/In \d+ sections/);
    expect(made).toBeLessThan(of);
  },
);

test(
  'words, a style and a component of the site itself change all pages',
  { timeout: 300_000 },
  async () => {
    await change('src/i18n/en-lists.ts', "corrected: '", "corrected: 'Much ");
    await change('src/styles/base.css', '}', '}\n\nfooter { opacity: 0.99; }\n');
    await change('src/components/PageFoot.astro', '<footer', '<footer data-edited');
    await buildTwice();
  },
);

test('nothing is made again where nothing changed', { timeout: 300_000 }, async () => {
  const before = await site.digests();
  const [home, page] = ['index.html', 'articles/x/index.html'].map((path) => site.file(path));
  const picture = globSync('_astro/*.{avif,png}', { cwd: site.dist }).find(
    (path) => page?.includes(path) && !home?.includes(path),
  );
  await rm(join(site.dist, picture ?? 'no picture')); // made again with the page that shows it
  await rm(join(site.dist, 'index.html'));
  const { output } = await site.build();
  expect(await site.digests()).toEqual(before);
  expect(Number(/\((\d+) of \d+ made\)/.exec(output)?.[1])).toBeLessThan(30); // what is of the site as a whole has no key
  expect((await site.build()).output).toMatch(/^Nothing has changed since dist\/ was built/);
  expect(await site.digests()).toEqual(before);
});
