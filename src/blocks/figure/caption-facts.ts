import { languages, type Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { FigureAttributes } from '../../schemas/figure-attributes.ts';
import { formatDate } from '../../shared/dates.ts';

/** What is said of a picture besides its caption: how it came about, and who made it. Either may be empty. */
export function captionFacts(
  { 'file-photo': isFilePhoto, place, taken, credit, licence }: FigureAttributes,
  language: Language,
): { circumstances: string; credit: string } {
  const circumstances = [
    isFilePhoto && stringsOf(language).article.filePhoto,
    place,
    taken && formatDate(new Date(taken), languages[language].locale),
  ];
  const said = circumstances.filter(Boolean).join(', ');
  return {
    circumstances: said && `${said}.`,
    credit: [credit, licence].filter(Boolean).join(' · '),
  };
}
