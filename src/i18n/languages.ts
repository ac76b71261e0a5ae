/** Scripts that the site has faces for, under the names Unicode gives them. */
export type Script = 'Latin' | 'Arabic';

/** One row for each language that the site is published in. */
interface LanguageRow {
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The script it is written in: decides faces and sizes, and how words of another script are told. */
  script: Script;
  /** BCP 47 tag for `Intl`: decides the form of dates, numbers and digits. */
  locale: string;
}

export const languages = {
  en: { name: 'English', direction: 'ltr', script: 'Latin', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', script: 'Arabic', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

/** The language whose pages stand at the root; all others stand under `/<language>/`. */
export const defaultLanguage: Language = 'en';

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);
