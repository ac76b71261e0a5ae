import { languages, type Language } from '../i18n/languages.ts';
import { writingSystemSheets } from './writing-system-sheets.ts';

/** What the root works out of its faces and sizes, which stands anew where these are others. */
const workedOut = `.theirs{--text-face:var(--serif);--text:var(--text-serif);--leading:var(--standard)}
:root[data-typeface=sans] .theirs{--text-face:var(--sans);--text:var(--text-plain)}
:root[data-typeface=hyperlegible] .theirs{--text-face:var(--hyperlegible);--text:var(--text-plain)}
:root[data-spacing=tight] .theirs{--leading:var(--tight)}
:root[data-spacing=loose] .theirs{--leading:var(--loose)}`;

/**
 * Sets what stands beside a page's own language in the faces and sizes of its writing system. The sheet of one decides
 * for a whole page; here it decides for one column of it.
 */
export function otherSystem(language: Language, other: Language): string {
  const { writingSystem } = languages[other];
  if (writingSystem === languages[language].writingSystem) return '';
  return writingSystemSheets[writingSystem].replaceAll(':root', '.theirs') + workedOut;
}
