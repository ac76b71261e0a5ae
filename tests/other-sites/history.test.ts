import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { attribute, elements, meta, link, textOf } from '../support/built-html.ts';
import { linksIn } from '../support/corrected-site.ts';
import { hasGit } from '../support/git-repository.ts';
import type { SecondSite } from '../support/second-site.ts';
import { siteWithHistory } from '../support/site-with-history.ts';

let site: SecondSite;

const page = (path: string) => site.page(path);

describe.skipIf(!hasGit)('an article that git knows in several versions', () => {
  beforeAll(async () => {
    site = await siteWithHistory();
  });

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

  test('shows what was added and removed, with words for the ears alone of those who see no signs', () => {
    const changed = version('2025-11-09');
    const says = elements(changed, 'span').map((one) => attribute(one, 'dataSays')?.trim());
    expect(says).toEqual(expect.arrayContaining(['Removed:', 'End of removal.', 'Added:']));
    expect(elements(changed, 'del').map(textOf)).toContain('people');
    expect(elements(changed, 'ins').map(textOf)).toEqual(['engineers']);
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
    const copy = await site.copyOfAll();
    onTestFinished(() => copy.gone());
    await rm(join(copy.root, '.git'), { recursive: true });
    const { code, output } = await copy.build();
    expect(code, output).toBe(0);
    expect(output).not.toMatch(/git|clone/);
    expect(existsSync(join(copy.dist, 'articles/y/history'))).toBe(false);
    expect(copy.page('articles/y/index.html').html).not.toContain('/history/');
  });
});
