/** Vowel marks, the stretching of letters and signs that no one sees: a word is the same with or without them. */
const unseen = /[\u0640\u064b-\u065f\u0670\u200d-\u200f\u2066-\u2069]/g;

/** The zero-width non-joiner parts what Persian writes as one word and reads as two. */
const nonJoiner = /\u200c/g;

/** A heading's text as an id is derived from it. */
export const sluggable = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(nonJoiner, ' ');
