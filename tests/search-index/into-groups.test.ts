import { describe, expect, test } from 'vitest';
import { intoGroups } from '../../src/search-index/into-groups.ts';

const articles = (count: number): { path: string }[] =>
  Array.from({ length: count }, (_, n) => ({ path: `content/articles/a-${n}/en.md` }));

const asText = (groups: { path: string }[][]): string[] =>
  groups.map((group) => group.map(({ path }) => path).join(' '));

describe('the articles of a volume are divided into groups', () => {
  test('of which none holds more than Pagefind reads in two seconds', () => {
    const groups = intoGroups(articles(2000));
    expect(groups.flat()).toHaveLength(2000);
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThan(100);
  });

  test('of which few articles make one', () => {
    expect(intoGroups(articles(64))).toHaveLength(1);
  });

  test('of which one alone changes when an article is removed', () => {
    const all = articles(1900);
    const before = new Set(asText(intoGroups(all)));
    const after = asText(intoGroups(all.toSpliced(800, 1)));
    expect(after.filter((group) => !before.has(group))).toHaveLength(1);
  });
});
