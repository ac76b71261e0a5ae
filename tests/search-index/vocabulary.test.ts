import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/search-index/vocabulary.ts';

const of = (...texts: string[]): Vocabulary => {
  const words = new Vocabulary();
  for (const text of texts) words.add(text);
  return words;
};

describe('the words on offer', () => {
  test('are spelt as in the text, without vowel marks', () => {
    const words = of('الدُّسـتُورِيَّة أستانا Türkiye Communiqué').list();
    expect(words.sort()).toEqual(['communique', 'turkiye', 'أستانا', 'الدستورية'].sort());
  });

  test('have no particle where they stand without', () => {
    const words = of('الكبتاغون والكبتاغون بالكبتاغون وتهريب لبنان').list();
    expect(words.sort()).toEqual(['الكبتاغون', 'لبنان', 'وتهريب'].sort());
  });

  test('are the same whether they were counted at once or in parts', () => {
    const parts = ['الكبتاغون هنا', 'Türkiye and Türkiye', 'والكبتاغون there'];
    const merged = new Vocabulary();
    for (const part of parts) merged.merge(of(part).counted());
    expect(merged.list()).toEqual(of(...parts).list());
  });
});
