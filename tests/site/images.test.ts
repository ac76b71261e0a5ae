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
  const pictures = elements(tree, 'picture');

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

  test('offers photographs as AVIF and WebP in several widths', () => {
    expect(images.filter((image) => !isDrawing(image))).toHaveLength(pictures.length);
    for (const picture of pictures) {
      const sources = elements(picture, 'source');
      const rest = elements(picture, 'img');
      expect(sources.map((source) => attribute(source, 'type'))).toEqual(['image/avif']);
      expect(rest.map((image) => attribute(image, 'src'))).toEqual([
        expect.stringMatching(/\.webp$/),
      ]);
      for (const source of [...sources, ...rest]) {
        expect(attribute(source, 'sizes')).toMatch(/rem.*vw/);
        expect(attribute(source, 'srcSet')).toMatch(/ \d+w, .* \d+w/);
      }
    }
  });

  test('serves drawings as they are', () => {
    for (const image of images.filter(isDrawing)) {
      expect(attribute(image, 'srcSet')).toBeUndefined();
    }
  });

  test('names only files that exist', () => {
    const named = elements(tree, 'img', 'source').flatMap((element) => [
      ...addresses(attribute(element, 'srcSet') ?? ''),
      attribute(element, 'src') ?? '',
    ]);
    expect(named.filter((path) => path && !existsSync(join(dist, path)))).toEqual([]);
  });
});
