import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { count } from '../shared/phrases.ts';

const phrases = new Map<string, string>();

/** `7 minutes`. A phrase is made once: of each article it is asked for on several pages. */
export function readingTime(language: Language, minutes: number): string {
  const key = `${language} ${minutes}`;
  const known = phrases.get(key);
  if (known !== undefined) return known;
  const phrase = count(stringsOf(language).article.minutes, minutes, languages[language].locale);
  phrases.set(key, phrase);
  return phrase;
}
