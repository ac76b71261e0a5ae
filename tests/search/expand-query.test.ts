import { describe, expect, test } from 'vitest';
import { arabicForms } from '../../src/browser/search/variants/arabic-forms.ts';
import { expandQuery, type Lexicon } from '../../src/browser/search/variants/expand-query.ts';
import { indexOf } from '../../src/browser/search/variants/names.ts';
import { plainForms } from '../../src/browser/search/variants/plain-forms.ts';
import type { SearchName } from '../../src/shared/search-files.ts';

const sharaa = ['sharaa', 'jolani', 'الشرع', 'الجولاني'];
const council = ['security council', 'مجلس الامن'];

const inEnglish: SearchName[] = [
  { preferred: 'al-Sharaa', used: ['al-Sharaa'], spellings: sharaa },
  { preferred: 'Security Council', used: ['Security Council'], spellings: council },
];
const inArabic: SearchName[] = [
  { preferred: 'الشرع', used: ['الشرع'], spellings: sharaa },
  { preferred: 'مجلس الأمن', used: ['مجلس الأمن'], spellings: council },
];

const english: Lexicon = { forms: plainForms, names: new Map([['en', indexOf(inEnglish)]]) };
const arabic: Lexicon = { forms: arabicForms, names: new Map([['ar', indexOf(inArabic)]]) };
const both: Lexicon = {
  forms: arabicForms,
  names: new Map([...english.names, ...arabic.names]),
};

const asked = (query: string, lexicon: Lexicon, language: string): string[][] =>
  expandQuery(query, lexicon).terms.map(({ alternatives }) =>
    (alternatives[language] ?? []).map((one) => one.asked),
  );

const typed = (query: string, lexicon: Lexicon): string[] =>
  expandQuery(query, lexicon).terms.map((term) => term.typed);

describe('names', () => {
  test.each(['للشرع', 'والشرع', 'شرع', 'وبالشرع', 'لِلشَّرْع', 'Jolani'])(
    '%s is the name, whatever it is written with',
    (query) => {
      const [term] = expandQuery(query, arabic).terms;
      expect(term?.name).toBe('الشرع');
      expect(asked(query, arabic, 'ar')[0]).toContain('شرع');
    },
  );

  test('of several words are found behind particles too', () => {
    expect(typed('قرار لمجلس الأمن', arabic)).toEqual(['قرار', 'لمجلس الامن']);
    expect(asked('لمجلس الأمن', arabic, 'ar')[0]).toContain('"مجلس الأمن"');
  });

  test('are looked for in each language by the spellings that stand there', () => {
    const [term] = expandQuery('Sharaa', both).terms;
    expect(term?.name).toBe('al-Sharaa');
    expect(asked('Sharaa', both, 'en')[0]).toEqual(['sharaa', 'al-sharaa']);
    expect(asked('Sharaa', both, 'ar')[0]).toEqual(expect.arrayContaining(['شرع', 'والشرع']));
  });

  test('take a query apart alike for all languages', () => {
    expect(typed('Security Council resolution', both)).toEqual(['security council', 'resolution']);
  });
});

describe('what one query may ask', () => {
  const total = (query: string): number => asked(query, arabic, 'ar').flat().length;

  test('is bounded, and the terms of a long query share it', () => {
    expect(total('اقتصاد')).toBeLessThanOrEqual(12);
    const shares = asked('اقتصاد انتخابات استقرار اتفاق', arabic, 'ar').map(({ length }) => length);
    expect(shares).toEqual([3, 3, 3, 3]);
  });

  test('goes to the likeliest form of each term first', () => {
    const many = Array.from({ length: 12 }, (_, n) => `كلمة${'ابتثجحخدذرزس'.charAt(n)}`);
    const all = asked(many.join(' '), arabic, 'ar');
    expect(all.map(([first]) => first)).toEqual(many.map((word) => word.replace('ة', 'ه')));
    expect(all.flat().length).toBe(12);
    expect(total(`${many.join(' ')} أخرى وأخرى`)).toBe(12);
  });

  test('leaves out what is common, unless there is nothing else', () => {
    expect(typed('ما بقي من أستانا', arabic)).toEqual(['بقي', 'استانا']);
    expect(typed('من أين', arabic)).toEqual(['من', 'اين']);
    expect(typed('the end of it', english)).toEqual(['end']);
  });

  test('is the very words between quotation marks of either kind', () => {
    for (const query of ['«على ورق»', '"على ورق"', '“على ورق”']) {
      expect(expandQuery(query, arabic).isPhrase).toBe(true);
      expect(asked(query, arabic, 'ar')[0]).toContain('"على ورق"');
    }
  });
});
