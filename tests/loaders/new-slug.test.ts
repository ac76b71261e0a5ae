import { describe, expect, test } from 'vitest';
import { newSlug } from '../../src/loaders/new-slug.ts';
import { slugForm } from '../../src/schemas/slug.ts';

describe('the folder of a new article is named after its headline', () => {
  test.each([
    ['A handshake addressed to two capitals', 'a-handshake-addressed-to-two-capitals'],
    ['Türkiye’s choice: war – or “peace”?', 'turkiyes-choice-war-or-peace'],
    ['  Geneva/Astana -- two tables ', 'geneva-astana-two-tables'],
    ['Resolution 2254 at 10', 'resolution-2254-at-10'],
    ['U.S. troops leave al-Tanf', 'us-troops-leave-al-tanf'],
    ['What “البيان” meant in Geneva', 'what-meant-in-geneva'],
    [
      'A very long headline that goes on for far longer than any address should ever be made to',
      'a-very-long-headline-that-goes-on-for-far-longer-than-any',
    ],
  ])('the headline “%s” names its folder', (headline, slug) => {
    expect(newSlug(headline)).toBe(slug);
    expect(slug).toMatch(slugForm);
  });

  test('but one without Latin letters, or with a few in passing, gives none', () => {
    expect(newSlug('مصافحة موجهة إلى عاصمتين')).toBeUndefined();
    expect(newSlug('ماذا أراد Putin من دمشق؟')).toBeUndefined();
    expect(newSlug('1989')).toBeUndefined();
    expect(newSlug('…')).toBeUndefined();
  });

  test('one endless word is cut all the same', () => {
    expect(newSlug('a'.repeat(300))).toBe('a'.repeat(60));
  });
});
