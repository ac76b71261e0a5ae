const marks = /\p{M}+/gu;
/** Apostrophes, and what only stretches or parts the letters of Arabic script. */
const ignored = /['’‘ʼʻʾʿ`´ـ\u200c\u200d]/g;
const word = /[\p{L}\p{N}]+(?:(?:-|(?<=\d),(?=\d))[\p{L}\p{N}]+)*/gu;

/** Letters of Arabic script, each above the one that it is searched as. */
const written = 'ةىٱکیپڤ';
const searched = 'هياكيبف';
const exchanged = new RegExp(`[${written}]`, 'g');

/** The last four bits of their code are what digits of either set stand for. */
const digits = /[٠-٩۰-۹]/g;

/** Signs that part the thousands of a number: three digits follow each, and no fourth. */
const thousands = /(?<=\d)[.,،٬](?=\d{3}(?!\d))/g;
/** Signs before the decimals of a number, and between the parts of a date. */
const decimals = /(?<=\d)[.,،٫](?=\d)/g;

/**
 * A text without what never matters to a search: case, accents and vowel marks, apostrophes, kinds of hyphen; in Arabic
 * hamza above and below its letter, taa marbuta as haa, alif maqsura as yaa, tatweel, and digits of either set. In
 * numbers the signs between thousands go, and those before decimals become a comma.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/['’]s(?![\p{L}\p{N}])/giu, '')
    .replace(ignored, '')
    .replace(/[‐‑‒–]/g, '-')
    .replace(/ı/g, 'i')
    .replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(thousands, '')
    .replace(decimals, ',')
    .replace(exchanged, (letter) => searched.charAt(written.indexOf(letter)))
    .toLowerCase();

/** The folded words of a text; a compound with hyphens is one word, and so is a number with decimals. */
export const foldedWords = (text: string): string[] => fold(text).match(word) ?? [];

/** The words of a text that is folded already, with compounds taken apart. */
export const partsOf = (folded: string): string[] =>
  (folded.match(word) ?? []).flatMap((compound) => compound.split(/[-,]|(?<=\d)(?=\p{L})/u));

/** The folded words of a text, with compounds taken apart: what two spellings of a name are compared by. */
export const foldedParts = (text: string): string[] => partsOf(fold(text));

const article = /^[وف]?(?:ال|بال|كال|لل)(?=..)(?!له$)/;

/**
 * A folded Arabic word without its article and what is joined to it: `شرع` for `الشرع`, `والشرع`, `بالشرع` and
 * `للشرع`. Other words, `الله` too, stay as they are.
 */
export const withoutArticle = (word: string): string => word.replace(article, '');
