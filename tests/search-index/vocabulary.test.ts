import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/search-index/vocabulary.ts';

const of = (...texts: string[]): Vocabulary => {
  const words = new Vocabulary();
  for (const text of texts) words.add(text);
  return words;
};

describe('a spelling stands in a text', () => {
  test.each([
    ['الكبتاغون', 'تجارتها بالكبتاغون'],
    ['كبتاغون', 'والكبتاغون'],
    ['مجلس الأمن', 'قرار لمجلس الأمن'],
    ['الأمم المتحدة', 'وللأمم المتحدة'],
    ['أستانا', 'وأستانا'],
    ['Tartus', 'at Tartus,'],
    ['Security Council', 'the Security Council’s'],
  ])('%s: %s', (spelling, text) => {
    expect(of(text).has(spelling)).toBe(true);
  });

  test.each([
    ['مجلس الأمن', 'الأمن في مجلس آخر'],
    ['حر', 'بحر'],
    ['Security Council', 'Council of Security'],
  ])('%s: not %s', (spelling, text) => {
    expect(of(text).has(spelling)).toBe(false);
  });
});

describe('the words on offer', () => {
  test('are spelt as in the text, without vowel marks', () => {
    const words = of('الدُّسـتُورِيَّة أستانا Türkiye Communiqué').list().split('\n');
    expect(words.sort()).toEqual(['communique', 'turkiye', 'أستانا', 'الدستورية'].sort());
  });

  test('have no particle where they stand without', () => {
    const words = of('الكبتاغون والكبتاغون بالكبتاغون وتهريب لبنان').list().split('\n');
    expect(words.sort()).toEqual(['الكبتاغون', 'لبنان', 'وتهريب'].sort());
  });
});
