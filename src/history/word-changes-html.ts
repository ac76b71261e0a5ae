import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { asHtml } from '../shared/as-html.ts';
import type { WordChange } from './word-changes.ts';

const elements = { added: 'ins', removed: 'del' } as const;

/** Said by the style sheet, so that it is neither found on the page nor copied. */
const forEars = (words: string): string =>
  `<span class="for-ears" data-says="${asHtml(words)}"></span>`;

/**
 * What became of a text as HTML: each change in its element, with words for those who cannot see its sign. A space parts
 * what was removed from what came instead, or Arabic letters would join across the two.
 */
export function wordChangesHtml(words: WordChange[], language: Language): string {
  const { ears } = stringsOf(language).history;
  return words
    .map(({ change, text }, index) => {
      if (change === 'same') return asHtml(text);
      const { begins, ends } = ears[change];
      const said = forEars(` ${begins} `) + asHtml(text) + forEars(` ${ends} `);
      const isReplaced = change === 'removed' && words[index + 1]?.change === 'added';
      return `<${elements[change]}>${said}</${elements[change]}>${isReplaced ? ' ' : ''}`;
    })
    .join('');
}
