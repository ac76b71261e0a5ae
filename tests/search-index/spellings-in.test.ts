import { describe, expect, test } from 'vitest';
import { spellingsIn } from '../../src/search-index/spellings-in.ts';

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
    expect(spellingsIn(text, [spelling])).toEqual([spelling]);
  });

  test.each([
    ['مجلس الأمن', 'الأمن في مجلس آخر'],
    ['حر', 'بحر'],
    ['Security Council', 'Council of Security'],
  ])('%s: not %s', (spelling, text) => {
    expect(spellingsIn(text, [spelling])).toEqual([]);
  });
});
