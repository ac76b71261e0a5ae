import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { languages, type Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { sourceKinds, type SourceKind } from '../../schemas/source-kind.ts';
import { count } from '../../shared/phrases.ts';
import { listed } from '../../shared/listed.ts';

/** Notes of a kind of source, and how many they are. */
export interface CountedSources {
  kind: SourceKind;
  count: number;
}

/** Those of a list of notes that say their kind, in the order of the kinds. */
export const countSources = (list: Element): CountedSources[] =>
  sourceKinds
    .map((kind) => ({ kind, count: selectAll(`[data-source=${kind}]`, list).length }))
    .filter((one) => one.count > 0);

/** `3 documents` */
export const sayKind = (one: CountedSources, language: Language): string =>
  count(stringsOf(language).article.sources.kinds[one.kind], one.count, languages[language].locale);

/** How what an article says is known: `5 sources: 3 documents and 2 interviews`, or `3 documents` where all are of a kind. */
export function saySources(sources: CountedSources[], language: Language): string {
  const { locale } = languages[language];
  const all = sources.reduce((sum, one) => sum + one.count, 0);
  const kinds = sources.map((one) => sayKind(one, language));
  if (kinds.length === 1) return kinds.join();
  const known = listed(kinds, locale);
  return `${count(stringsOf(language).article.sources.all, all, locale)}: ${known}`;
}
