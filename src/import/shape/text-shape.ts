import { sentencesOf } from '../../markdown/sentences.ts';

/** What may stand behind the sign that ends a sentence: marks that close in any language, and marks of notes. */
const closing = /(?:[\p{Pf}\p{Pi}\p{Pe}"'“‘\s]|\[\d{1,3}\]|[¹²³⁴-⁹])+$/u;

/** More than all of these together. */
const longestClosing = 40;

/** The sign with which a text ends. */
const lastSign = (text: string): string =>
  text.slice(-longestClosing).replace(closing, '').slice(-1);

/** Whether a text ends as a sentence does, a question apart. */
export const endsInStop = (text: string): boolean => /[.!…۔。！।։]/u.test(lastSign(text));

export const endsInQuestion = (text: string): boolean => /[?؟？]/u.test(lastSign(text));

/** Whether a text ends as no heading can: it goes on in the next line. */
export const leadsOn = (text: string): boolean => /[:;,،؛—–-]$/u.test(text);

export const sentenceCount = (text: string): number => sentencesOf(text).length;

/** Whether quotation marks stand around the whole text. */
export const isQuoted = (text: string): boolean =>
  /^[„“"«»‘‚‹›「『'][^”"»“«„]*[”"»“«’‘‹›」』']$/u.test(text.trim());

const particle =
  /^(?:de|da|di|du|del|della|la|le|el|al|van|von|der|den|bin|ibn|abu|and|of|the|for|y|e)$/;

/** Whether every word of a text, of five at most, could be part of a name. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || !/^[\p{L}\p{M}\s.,'’&-]+$/u.test(text.trim())) return false;
  return words.every((word) => /^(?:al-|el-)?[\p{Lu}\p{Lo}]/u.test(word) || particle.test(word));
}

/** Letters that have no capitals, Arabic before all. */
export const isCaseless = (text: string): boolean => /^[^\p{L}]*\p{Lo}/u.test(text);

/** Whether a text holds what an article makes a link of, written as one or not. */
export const holdsAddress = (text: string): boolean => /https?:\/\/|www\.|\S@\S/i.test(text);
