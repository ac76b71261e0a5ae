import { defaultLanguage, languageCodes, languages, type Language } from '../i18n/languages.ts';

const count = (text: string, system: RegExp): number => text.match(system)?.length ?? 0;

/** Letters that are looked at: enough to tell one writing system from another. */
const looked = 20_000;

/**
 * The language of the site that a text is written in, as far as its letters tell: that which comes first among those
 * of its direction.
 *
 * @returns nothing where the site has no language of that direction
 */
export function detectLanguage(text: string): Language | undefined {
  const beginning = text.slice(0, looked);
  const toTheLeft = count(beginning, /[\p{Script=Arabic}\p{Script=Hebrew}]/gu);
  const direction = toTheLeft * 2 > count(beginning, /\p{L}/gu) ? 'rtl' : 'ltr';
  if (languages[defaultLanguage].direction === direction) return defaultLanguage;
  return languageCodes.find((code) => languages[code].direction === direction);
}
