import { describe, expect, test } from 'vitest';
import type { Author } from '../../src/schemas/author.ts';
import { searchAuthors } from '../../src/search-index/search-authors.ts';

const authors = new Map<string, Author>([
  ['lina-haddad', { kind: 'person', name: { en: 'Lina El-Haddad', ar: 'لينا الحداد' } }],
  ['maps-desk', { kind: 'desk', name: { en: 'Maps desk' } }],
  ['nobody', { kind: 'person', name: { en: 'No Body' } }],
]);

const article = { authors: ['lina-haddad', 'maps-desk'] };

describe('the authors that a search finds', () => {
  const found = searchAuthors([article], 'en', authors);

  test('are those who signed an article', () => {
    expect(found.map(({ address }) => address)).toEqual([
      '/authors/lina-haddad/',
      '/authors/maps-desk/',
    ]);
  });

  test('are found by the whole name in every language, a person by each part too', () => {
    const [person, desk] = found;
    expect(person?.spellings).toEqual([
      'lina el haddad',
      'لينا الحداد',
      'lina',
      'haddad',
      'لينا',
      'الحداد',
    ]);
    expect(desk?.spellings).toEqual(['maps desk']);
  });
});
