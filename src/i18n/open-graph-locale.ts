import { languages, type Language } from './languages.ts';

/**
 * A language as Open Graph names it, `en_GB`. Where the site names no region, the language stands for it, as in `ar_AR`.
 *
 * @see https://ogp.me/#optional
 */
export function openGraphLocale(language: Language): string {
  const { language: code, region = code.toUpperCase() } = new Intl.Locale(
    languages[language].locale,
  );
  return `${code}_${region}`;
}
