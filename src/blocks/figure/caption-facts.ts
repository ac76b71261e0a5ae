import { languages, type Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { keptTogether } from '../../markdown/keep-together.ts';
import type { FigureAttributes } from '../../schemas/figure-attributes.ts';
import { formatDate } from '../../shared/dates.ts';

/**
 * What is said of a picture besides its caption: how it came about, and who made it. Either may be empty. The day is left
 * out where the caption says it.
 *
 * @param caption its text, or the HTML that the page has of it
 */
export function captionFacts(
  { 'file-photo': isFilePhoto, place, taken, credit, licence }: FigureAttributes,
  language: Language,
  caption: string,
): { circumstances: string; credit: string } {
  const day = taken && formatDate(new Date(taken), languages[language].locale);
  const isSaid = day && [day, keptTogether(day)].some((said) => caption.includes(said));
  const circumstances = [
    isFilePhoto && stringsOf(language).article.filePhoto,
    place,
    !isSaid && day,
  ];
  const said = circumstances.filter(Boolean).join(', ');
  return {
    circumstances: said && `${said}.`,
    credit: [credit, licence].filter(Boolean).join(' · '),
  };
}
