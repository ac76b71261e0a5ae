import { describe, expect, test } from 'vitest';
import { count, fill, type CountForms } from '../../src/shared/phrases.ts';

describe('a phrase that counts', () => {
  const english = { one: '{n} minute', other: '{n} minutes' };

  test.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [2, '2 minutes'],
    [1200, '1,200 minutes'],
  ])('in English, %i', (n, phrase) => {
    expect(count(english, n, 'en-GB')).toBe(phrase);
  });

  const arabic: CountForms = {
    zero: 'لا دقائق',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة (عدد)',
  };

  test.each([
    [0, 'لا دقائق'],
    [1, 'دقيقة واحدة'],
    [2, 'دقيقتان'],
    [3, '٣ دقائق'],
    [11, '١١ دقيقة'],
    [100, '١٠٠ دقيقة (عدد)'],
  ])('in Arabic, in each of its six forms and its digits, %i', (n, phrase) => {
    expect(count(arabic, n, 'ar-EG')).toBe(phrase);
  });

  test('falls back to the form that every language has', () => {
    expect(count({ other: '{n} others' }, 1, 'en-GB')).toBe('1 others');
  });
});

describe('a phrase with slots', () => {
  test('takes values as they are, braces and dollars included', () => {
    expect(fill('Nothing found for “{query}”', { query: '$& {query} <b>' })).toBe(
      'Nothing found for “$& {query} <b>”',
    );
  });

  test('keeps a slot for which there is no value', () => {
    expect(fill('{a} and {b}', { a: '1' })).toBe('1 and {b}');
  });
});
