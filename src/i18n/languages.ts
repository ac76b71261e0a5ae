/** One row for each language that the site is published in. */
interface LanguageRow {
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag for `Intl`: decides the form of dates, numbers and digits. */
  locale: string;
}

export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

/** The language whose pages stand at the root; all others stand under `/<language>/`. */
export const defaultLanguage: Language = 'en';

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (code: string): code is Language => code in languages;
