import { describe, expect, test } from 'vitest';
import { arabicForms } from '../../src/browser/search/variants/arabic-forms.ts';

const asked = (spelling: string, language = 'ar'): string[] =>
  arabicForms.queries(spelling, language).map((alternative) => alternative.asked);

describe('what is asked of the index', () => {
  test.each([
    ['حرب', ['حرب', 'والحرب', 'لحرب', 'فالحرب', 'كحرب']],
    ['اقتصاد', ['اقتصاد', 'والاقتصاد', 'واقتصاد', 'باقتصاد', 'لاقتصاد', 'فالاقتصاد']],
    ['الاقتصاد', ['اقتصاد', 'الاقتصاد', 'والاقتصاد', 'باقتصاد']],
    ['وبالاقتصاد', ['اقتصاد', 'والاقتصاد', 'لاقتصاد']],
    ['واقتصاد', ['اقتصاد', 'واقتصاد', 'والاقتصاد']],
    ['بارتفاع', ['بارتفاع', 'ارتفاع']],
    ['عقوبات', ['عقوبات', 'العقوبات']],
    ['حكومه', ['حكومة']],
    ['قوه', ['قوة', 'القوة', 'بالقوة', 'للقوة']],
    ['مسيول', ['مسيول', 'مسوول']],
    ['مسوول', ['مسوول', 'مسيول']],
  ])('for %s: the form that is meant, and behind particles', (word, forms) => {
    expect(asked(word)).toEqual(expect.arrayContaining(forms));
  });

  test.each([
    ['بحر', ['حر', 'الحر']],
    ['والد', ['د', 'الد']],
    ['كتاب', ['تاب', 'التاب']],
    ['وحده', ['حدة', 'الحدة']],
    ['لجنه', ['جنة']],
    ['الوحده', ['حدة']],
  ])('for %s: nothing that is not in it', (word, parts) => {
    for (const part of parts) expect(asked(word)).not.toContain(part);
  });

  test.each(['لبنان', 'فرنسا', 'كتاب', 'بروكسل', 'سوريا'])(
    'for %s: the word itself before any part of it',
    (word) => {
      expect(asked(word)[0]).toBe(word);
      expect(
        asked(word).findIndex((one) => one.endsWith(word.slice(1)) && !one.endsWith(word)),
      ).not.toBe(1);
    },
  );

  test('words side by side in the spellings that were folded', () => {
    expect(asked('القوه الكبري')).toEqual(
      expect.arrayContaining(['"قوة الكبرى"', '"القوة الكبرى"', '"والقوة الكبرى"']),
    );
    expect(arabicForms.exactly('على ورق').map((one) => one.asked)).toContain('"على ورق"');
  });

  test.each(['ا', 'ال', 'وال'])('nothing for %s, which most words begin with', (beginning) => {
    expect(asked(beginning)).toEqual([]);
  });

  test('only the word as it is where the index is of another language, or the word is', () => {
    expect(asked('الشرع', 'en')).toEqual(['الشرع']);
    expect(asked('Hmeimim')).toEqual(['hmeimim']);
  });
});

describe('a word of a text is a form of the word looked for', () => {
  test.each([
    ['شرع', 'للشرع'],
    ['اقتصاد', 'وبالاقتصاد'],
    ['حكومه', 'حكومتهم'],
    ['قاعده', 'للقاعدتين'],
    ['سوري', 'السوريين'],
    ['اتفاق', 'بالاتفاقات'],
    ['نص', 'نصا'],
    ['مسيول', 'المسوولون'],
    ['يعود', 'سيعود'],
    ['hmeimim', 'hmeimim'],
  ])('%s: %s', (word, form) => {
    expect(arabicForms.isForm(form, word)).toBe(true);
  });

  test.each([
    ['حر', 'بحر'],
    ['د', 'والد'],
    ['كتاب', 'تاب'],
    ['لبنان', 'بنان'],
    ['دوله', 'دولار'],
    ['عنان', 'عنوان'],
    ['موسكو', 'موسيقي'],
    ['رسم', 'كرسي'],
    ['يكن', 'والي'],
    ['سوري', 'لسواها'],
    ['قرار', 'قرن'],
  ])('%s: not %s', (word, form) => {
    expect(arabicForms.isForm(form, word)).toBe(false);
  });
});

describe('words too common to tell sections apart', () => {
  test.each(['في', 'علي', 'والتي', 'فان', 'ولا'])(
    '%s is too common a word to tell sections apart',
    (word) => {
      expect(arabicForms.isCommon(word, ['ar'])).toBe(true);
      expect(arabicForms.isCommon(word, ['en'])).toBe(false);
    },
  );

  test.each(['وفد', 'فرنسا', 'ورق', 'بعث'])('%s is a word that tells sections apart', (word) => {
    expect(arabicForms.isCommon(word, ['ar'])).toBe(false);
  });
});
