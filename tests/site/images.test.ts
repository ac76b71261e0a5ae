import type { Element } from 'hast';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../support/built-html.ts';
import { articles, dist } from '../support/site-under-test.ts';

const isDrawing = (image: Element): boolean => attribute(image, 'src')?.endsWith('.svg') ?? false;

const addresses = (srcset: string): string[] =>
  srcset.split(',').map((candidate) => candidate.trim().split(' ', 1)[0] ?? '');

test('articles have drawings and photographs, so that both are tested', () => {
  const images = articles.flatMap(({ tree }) => elements(tree, 'img'));
  expect(images.some(isDrawing)).toBe(true);
  expect(images.every(isDrawing)).toBe(false);
});

test('are named by their bytes, so that one picture in two articles has one name', () => {
  const names = readdirSync(join(dist, '_astro')).filter(
    (name) => !/\.(?:js|css|woff2)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !/^[\w-]{12}(?:_\w+)?\.\w+$/.test(name))).toEqual([]);
});

describe.each(articles)('$path', ({ tree }) => {
  const images = elements(tree, 'img');

  test('gives every image its size and says what it shows', () => {
    for (const image of images) {
      expect(Number(attribute(image, 'width'))).toBeGreaterThan(1);
      expect(Number(attribute(image, 'height'))).toBeGreaterThan(1);
      expect(attribute(image, 'alt')).toMatch(/\p{L}{3}/u);
    }
  });

  test('loads the lead image at once and the others when they come near', () => {
    const [lead, ...others] = images;
    if (!lead) throw new Error('The article has no image');
    expect(attribute(lead, 'loading')).toBe('eager');
    expect(attribute(lead, 'fetchPriority')).toBe('high');
    expect(others.map((image) => attribute(image, 'loading'))).toEqual(others.map(() => 'lazy'));
    expect(others.some((image) => attribute(image, 'fetchPriority') === 'high')).toBe(false);
  });

  test('offers photographs as AVIF in several widths, and whole to those who take one file', () => {
    const photographs = images.filter((image) => !isDrawing(image));
    expect(photographs.length).toBeGreaterThan(0);
    for (const photograph of photographs) {
      expect(attribute(photograph, 'src')).toMatch(/\.webp$/);
      expect(attribute(photograph, 'sizes')).toMatch(/rem.*vw/);
      expect(attribute(photograph, 'srcSet')).toMatch(/\.avif \d+w, .*\.avif \d+w/);
    }
  });

  test('has no other sizes beside an image, where programs that save pages miss them', () => {
    expect(elements(tree, 'picture', 'source')).toEqual([]);
  });

  test('serves drawings as they are', () => {
    for (const image of images.filter(isDrawing)) {
      expect(attribute(image, 'srcSet')).toBeUndefined();
    }
  });

  test('names only files that exist', () => {
    const named = elements(tree, 'img').flatMap((element) => [
      ...addresses(attribute(element, 'srcSet') ?? ''),
      attribute(element, 'src') ?? '',
    ]);
    expect(named.filter((path) => path && !existsSync(join(dist, path)))).toEqual([]);
  });
});
