import { site } from '../site.ts';
import { languages, type Language } from './languages.ts';

/**
 * What a feed is called among others in a reader's list: `Longview · English`, `Syria · Longview`.
 *
 * @param subject what it is about, besides the site, in the words of its language
 */
export const feedTitle = (language: Language, subject?: string): string =>
  [...(subject ? [subject] : []), site.name, ...(subject ? [] : [languages[language].name])].join(
    ' · ',
  );
