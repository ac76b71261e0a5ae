import { existsSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, builtPages, elements, meta, link, textOf } from '../support/built-html.ts';
import { linksIn } from '../support/corrected-site.ts';
import { ARTICLE } from '../support/content-folder.ts';
import { GitRepository, hasGit } from '../support/git-repository.ts';
import { SecondSite } from '../support/second-site.ts';

const arabic = (line: string): string => `---
headline: ميناء ووعد
standfirst: ما الذي يساويه عقد إيجار على الساحل.
kind: analysis
authors: [ana]
published: 2025-10-16
topics: [syria]
abridged: true
---

${line}

## الرصيف {#the-pier}

بناه أناس توقّعوا البقاء.
`;

let site: SecondSite;

const page = (path: string) => {
  const found = builtPages(site.dist).find((one) => one.path === path);
  if (!found) throw new Error(`No page stands at ${path}`);
  return found;
};

async function build(): Promise<string> {
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  return output;
}

/** What happened to the library's article, as its repository knows it. */
async function edit(): Promise<void> {
  const git = new GitRepository(site.root);
  await site.replace('kind: analysis', 'kind: analysis\ndraft: true');
  git.commit('2025-10-14');
  await site.replace('draft: true\n', '');
  await site.add('<p>HTML, which is refused today.</p>');
  await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود رخيصة.'));
  git.commit('2025-10-16');
  await site.replace('updated: 2025-10-20\n', '');
  await site.replace('in *two* parts', 'in two parts');
  git.commit('2025-10-20');
  await site.replace('\n<p>HTML, which is refused today.</p>\n', '');
  await site.replace('people who', 'engineers who');
  await site.replace(
    'topics:',
    'updates: [{ date: 2025-11-09, kind: correction, text: Engineers built it., section: the-pier }, { date: 2025-11-20, kind: update, text: Told late. }]\ntopics:',
  );
  await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود ثمينة.'));
  git.commit('2025-11-09');
  await rename(join(site.root, 'content/articles/x'), join(site.root, 'content/articles/y'));
  const file = ARTICLE.replace('/x/', '/y/');
  const moved = (await site.read(file))
    .replace('kind: analysis', 'kind: analysis\nformerly: [x]')
    .replace('is far away', 'is near');
  await site.write(file, `${moved}\n## After it {#after}\n\nNobody knows.\n`);
  git.commit('2025-11-12');
}

describe.skipIf(!hasGit)('an article that git knows in several versions', () => {
  beforeAll(async () => {
    site = await SecondSite.make();
    await edit();
    await build();
  }, 120_000);

  afterAll(() => site.gone());

  const history = () => page('articles/y/history/index.html');
  const version = (day: string) => {
    const found = elements(history().tree, 'section').find((one) =>
      elements(one, 'h2').some((heading) => attribute(heading, 'id') === `version-${day}`),
    );
    if (!found) throw new Error(`There is no version of ${day}`);
    return found;
  };

  test('has a page that shows those in which its words changed, newest first', () => {
    expect(elements(history().tree, 'h2').map(textOf)).toEqual([
      '12 November 2025',
      '9 November 2025',
      '16 October 2025',
    ]);
    expect(linksIn(elements(history().tree, 'main')[0])).toEqual([
      ['A harbour and a promise', '/articles/y/'],
    ]);
  });

  test('shows what was added and removed, with words for those who see no signs', () => {
    const changed = version('2025-11-09');
    expect(elements(changed, 'del').map(textOf)).toContain('Removed: people End of removal.');
    expect(elements(changed, 'ins').map(textOf)).toEqual(['Added: engineers End of addition.']);
    const paragraph = elements(changed, 'p').find((one) => elements(one, 'ins').length > 0);
    expect(textOf(paragraph)).toMatch(/^It was built by .* who expected to stay\.$/);
  });

  test('folds what stayed: sections, and paragraphs of those that changed', () => {
    const folded = elements(version('2025-11-12'), 'details').map(textOf);
    expect(folded).toContainEqual(expect.stringMatching(/^2 sections unchanged Opening ?Notes$/));
    expect(folded.some((text) => text.startsWith('2 paragraphs unchanged It was built by'))).toBe(
      true,
    );
    expect(textOf(version('2025-11-12'))).toContain('After it End of addition. New section');
  });

  test('gives each version the updates that tell of it', () => {
    expect(textOf(version('2025-11-09'))).toContain('Correction: Engineers built it.');
    expect(textOf(version('2025-11-12'))).not.toContain('Engineers built it.');
    expect(textOf(version('2025-11-12'))).toContain('Update: Told late.');
    expect(textOf(version('2025-10-16'))).toBe('16 October 2025 The oldest version that is kept.');
  });

  test('says so under its list of updates', () => {
    const [article] = elements(page('articles/y/index.html').tree, 'article');
    expect(linksIn(article)).toContainEqual(['What changed, word by word', '/articles/y/history/']);
  });

  test('keeps that page from search engines, the sitemap and the search', () => {
    expect(meta(history(), 'robots')).toBe('noindex');
    expect(link(history(), 'canonical')).toBeUndefined();
    expect(readFileSync(join(site.dist, 'sitemap-2025.xml'), 'utf8')).not.toContain('/history/');
  });

  test('keeps it at the address that it had before', () => {
    const before = page('articles/x/history/index.html');
    expect(elements(before.tree, 'h2').map(textOf)).toEqual(
      elements(history().tree, 'h2').map(textOf),
    );
  });

  test('has it in its own language and direction', () => {
    const { tree } = page('ar/articles/y/history/index.html');
    const [html] = elements(tree, 'html');
    expect(html && attribute(html, 'dir')).toBe('rtl');
    expect(elements(tree, 'h2').map(textOf)).toEqual(['9 نوفمبر 2025', '16 أكتوبر 2025']);
    const [section] = elements(tree, 'section');
    expect(section && elements(section, 'del').map(textOf)).toEqual(['حُذف: رخيصة انتهى الحذف.']);
    expect(section && elements(section, 'ins').map(textOf)).toEqual(['أُضيف: ثمينة انتهت الإضافة.']);
  });

  test('has none, nor a link to it, where its history is gone', async () => {
    await rm(join(site.root, '.git'), { recursive: true });
    expect(await build()).not.toMatch(/git|clone/);
    expect(existsSync(join(site.dist, 'articles/y/history'))).toBe(false);
    expect(page('articles/y/index.html').html).not.toContain('/history/');
  }, 60_000);
});
