import { describe, expect, test } from 'vitest';
import { fullPage, listPages } from '../../src/queries/list-pages.ts';

/** Items numbered from the oldest, the newest first. */
const items = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

const pages = (count: number) => listPages(items(count), '/topics/syria/');

test('a list of less than two full pages stands at its own address', () => {
  const [only, ...others] = pages(2 * fullPage - 1);
  expect(only?.items).toHaveLength(2 * fullPage - 1);
  expect(only).toMatchObject({ address: '/topics/syria/', number: undefined, older: undefined });
  expect(others).toEqual([]);
});

test('an empty list has a page too', () => {
  expect(pages(0)).toMatchObject([{ items: [], address: '/topics/syria/' }]);
});

describe('a long list', () => {
  const count = 5 * fullPage + 7;
  const [own, ...numbered] = pages(count);

  test('shows every item once, the newest first', () => {
    expect(pages(count).flatMap((page) => page.items)).toEqual(items(count));
  });

  test('shows the newest at its own address, a full page of them and more', () => {
    expect(own?.items).toHaveLength(fullPage + 7);
    expect(own).toMatchObject({ address: '/topics/syria/', newer: undefined });
  });

  test('numbers its other pages from the oldest', () => {
    expect(numbered.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    expect(numbered.at(-1)?.items.at(-1)).toBe(1);
    expect(numbered.at(-1)?.address).toBe('/topics/syria/1/');
  });

  test('leads from each page to those beside it', () => {
    const addresses = pages(count).map(({ address }) => address);
    pages(count).forEach(({ older, newer }, at) => {
      expect([older, newer]).toEqual([addresses[at + 1], addresses[at - 1]]);
    });
  });
});

test('publishing leaves full pages as they are', () => {
  for (let count = 2 * fullPage; count < 5 * fullPage; count += 1) {
    const after = new Map(pages(count + 1).map((page) => [page.address, page]));
    const kept = pages(count).filter(({ number }) => number !== undefined);
    const newest = Math.max(...kept.map(({ number = 0 }) => number));
    for (const page of kept) {
      const same = after.get(page.address);
      expect(same?.items).toEqual(page.items);
      if (page.number !== newest) expect(same).toEqual(page); // its way to a newer page may change once
    }
  }
});
