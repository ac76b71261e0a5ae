import { describe, expect, test } from 'vitest';
import { fold, foldedParts, foldedWords, withoutArticle } from '../../src/shared/fold.ts';

describe('what never matters to a search is folded away', () => {
  test.each([
    ['Türkiye TÜRKİYE Turkıye', 'turkiye turkiye turkiye'],
    ['Communiqué, Genève', 'communique, geneve'],
    ["al-Shara' al‑Sharaʿ Al–Sharaʼ", 'al-shara al-shara al-shara'],
    ["Russia’s Russia's States’", 'russia russia states'],
    ['أستانة إدلب مُحَمَّد', 'استانه ادلب محمد'],
    ['الشَّرْعُ هٰذا ٱلشرع', 'الشرع هذا الشرع'],
    ['الحـــرب', 'الحرب'],
    ['أإآٱا رؤساء رئيس بدء', 'ااااا روساء رييس بدء'],
    ['مدرسة مدرسه، مستشفى مستشفي', 'مدرسه مدرسه، مستشفي مستشفي'],
    ['٢٢٥٤ ۲۲۵۴ 2254', '2254 2254 2254'],
    ['کیف جنيڤ پوتين', 'كيف جنيف بوتين'],
    ['لا\u200cئحة \ufefbعب', 'لايحه لاعب'],
    ['ﬁrst ２０１７ Å', 'first 2017 a'],
    ['2,267 2.267 ٢٬٢٦٧ 1,234,567', '2267 2267 2267 1234567'],
    ['3.5, 3,5. ٣٫٥ in 2015,2016', '3,5, 3,5. 3,5 in 2015,2016'],
    ['', ''],
  ])('“%s” is folded to what a search compares', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('the Arabic article is taken off with what is joined to it', () => {
  test.each([
    ['شرع', 'الشرع', 'والشرع', 'فالشرع', 'بالشرع', 'كالشرع', 'للشرع', 'وبالشرع', 'فللشرع'],
    ['نص', 'النص', 'بالنص'],
  ])('%s is what stays without the article', (bare, ...forms) => {
    expect(forms.map(withoutArticle)).toEqual(forms.map(() => bare));
  });

  test.each(['والد', 'الله', 'بالله', 'لله', 'الم', 'كالب', 'لبنان', 'ولي', 'al-sharaa', ''])(
    '%s has none',
    (word) => {
      expect(withoutArticle(word)).toBe(word);
    },
  );
});

describe('words', () => {
  test.each([
    ['a compound is one', 'de-escalation zones', ['de-escalation', 'zones']],
    ['hyphens at the ends are none', '-- south- -east', ['south', 'east']],
    ['signs are none', '.*+?^${}()|[]\\ <b>“x”</b> 🙂', ['b', 'x', 'b']],
    ['marks of direction are none', '\u202e\u200ftartus\u2069', ['tartus']],
    [
      'a number is one',
      '2,267 km, 3.5 or 7; 27.11.2024',
      ['2267', 'km', '3,5', 'or', '7', '27,11,2024'],
    ],
    ['half a character is none', '\ud800x', ['x']],
  ])('among the words of a text %s', (_, text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  test('the parts of a compound', () => {
    expect(foldedParts('al-Sharaa’s Nur-Sultan')).toEqual(['al', 'sharaa', 'nur', 'sultan']);
    expect(foldedParts('57km on 27.11.2024')).toEqual(['57', 'km', 'on', '27', '11', '2024']);
  });

  test('a long text takes no time to fold', () => {
    const started = performance.now();
    foldedWords(`${'a-'.repeat(50_000)} ${"'".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
