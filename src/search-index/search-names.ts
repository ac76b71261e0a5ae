import type { Language } from '../i18n/languages.ts';
import type { Name } from '../schemas/name.ts';
import { inLanguage } from '../schemas/localised.ts';
import { foldedParts } from '../shared/fold.ts';
import type { SearchName } from '../shared/search-files.ts';

const spellings = ({ name, also, forms }: Name, language: Language): string[] => [
  ...new Set([inLanguage(name, language), ...Object.values(name), ...also, ...forms]),
];

/** All spellings of some names that may stand on pages in a language. */
export const spellingsOf = (names: Name[], language: Language): string[] => [
  ...new Set(names.flatMap((name) => spellings(name, language))),
];

/**
 * The names that stand on a site's pages in a language, each with all the spellings that should lead there.
 *
 * @param standing the spellings that stand there
 */
export function searchNames(
  names: Name[],
  language: Language,
  standing: ReadonlySet<string>,
): SearchName[] {
  return names.flatMap((name): SearchName[] => {
    const all = spellings(name, language);
    const used = all.filter((spelling) => standing.has(spelling));
    if (used.length === 0) return [];
    const folded = all.map((spelling) => foldedParts(spelling).join(' '));
    return [{ preferred: inLanguage(name.name, language), used, spellings: [...new Set(folded)] }];
  });
}
