const marks = /\p{M}+/gu;
const apostrophes = /['’‘ʼʻʾʿ`´]/g;
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** A text without what never matters to a search: case, accents and vowel marks, apostrophes, kinds of hyphen. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/['’]s(?![\p{L}\p{N}])/giu, '')
    .replace(apostrophes, '')
    .replace(/[‐‑‒–]/g, '-')
    .replace(/ı/g, 'i')
    .toLowerCase();

/** The folded words of a text; a compound with hyphens is one word. */
export const foldedWords = (text: string): string[] => fold(text).match(word) ?? [];

/** The folded words of a text, with compounds taken apart: what two spellings of a name are compared by. */
export const foldedParts = (text: string): string[] =>
  foldedWords(text).flatMap((compound) => compound.split('-'));
