/** Writing systems that the site has faces for, under the names that Unicode gives them as scripts. */
export type WritingSystem = 'Latin' | 'Arabic';

/** One row for each language that the site is published in. */
interface LanguageRow {
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Decides faces and sizes, and how words in another one are told. */
  writingSystem: WritingSystem;
  /** BCP 47 tag for `Intl`: decides the form of dates, numbers and digits. */
  locale: string;
}

export const languages = {
  en: { name: 'English', direction: 'ltr', writingSystem: 'Latin', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', writingSystem: 'Arabic', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

/** The language whose pages stand at the root; all others stand under `/<language>/`. */
export const defaultLanguage: Language = 'en';

export const languageCodes = Object.keys(languages) as Language[];

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);
