import type { TypographyRule } from './typography-rule.ts';

const arabic: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

// An Arabic word before the mark, and another after it or nothing at all.
const place =
  /(?<=[^\P{Script=Arabic}\p{N}][»”"')\]]?)[,;?](?=[»”"')\]]{0,3}\s{0,9}[«“"'([]{0,3}(?:[^\P{Script=Arabic}\p{N}]|$))/gu;

/** A comma, semicolon or question mark of the Latin alphabet between Arabic words. */
export const latinMarksInArabic: TypographyRule = {
  name: 'latin-marks-in-arabic',
  what: { one: 'a Latin mark between Arabic words', many: 'Latin marks between Arabic words' },
  remedy: () => 'Write ، ؛ or ؟',
  find: (text) =>
    [...text.matchAll(place)].map(({ 0: mark, index }) => ({
      start: index,
      end: index + 1,
      instead: arabic[mark] ?? mark,
    })),
};
