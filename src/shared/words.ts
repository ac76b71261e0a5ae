/** Letters, marks and digits, with apostrophes and hyphens inside a word kept. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-\u2010][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, without punctuation, in lower case and with one kind of apostrophe and hyphen. */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFKC').match(word) ?? []).map((found) =>
    found
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/\u2010/g, '-'),
  );

/** Words a minute of an unhurried adult reading long prose (Brysbaert 2019: 238 for non-fiction). */
const wordsAMinute = 230;

/** Whole minutes to read a number of words; at least one. */
export const readingMinutes = (words: number): number =>
  Math.max(1, Math.round(words / wordsAMinute));
