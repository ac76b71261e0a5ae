import { z } from 'zod';
import { defaultLanguage, type Language } from '../i18n/languages.ts';

/** A short text in each language it exists in, the default language always: `{ en: …, ar: … }`. */
export const localised = z
  .record(z.string(), z.string().min(1))
  .refine((texts) => Object.hasOwn(texts, defaultLanguage), {
    message: `has no text in the site's first language: add ${defaultLanguage}`,
  });

export type Localised = z.infer<typeof localised>;

/** The text in a language, or in the site's first language where it has not been translated. */
export const inLanguage = (texts: Localised, language: Language): string =>
  texts[language] ?? texts[defaultLanguage] ?? '';

/** The language that a text stands in for another, where it has not been translated. */
export const standInLanguage = (texts: Localised, language: Language): Language | undefined =>
  language in texts ? undefined : defaultLanguage;
