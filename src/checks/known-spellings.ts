import type { Language } from '../i18n/languages.ts';
import type { Name } from '../schemas/name.ts';

/** A file of `content/names/` and what it holds. */
export interface NamesFile {
  file: string;
  names: Name[];
}

/** A spelling that may stand in an article. */
export interface Spelling {
  written: string;
  /** What the newsroom writes instead; absent where this is right. */
  preferred?: string;
  /** The file that says so. */
  file: string;
}

const writingSystems = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u];

const sameSystem = (one: string, other: string): boolean =>
  writingSystems.every((system) => system.test(one) === system.test(other));

/** The letters with which a spelling begins, by which it is found. */
const keyOf = (written: string): string => /[\p{L}\p{M}\p{N}]+/u.exec(written)?.[0] ?? '';

function spellingsOf({ name, also, forms }: Name, file: string, language: Language): Spelling[] {
  const preferred = name[language];
  if (!preferred) return [];
  const right = [preferred, ...forms].map((written) => ({ written, file }));
  const others = also.filter((written) => sameSystem(written, preferred));
  return [...right, ...others.map((written) => ({ written, preferred, file }))];
}

/** The spellings of a language by their first letters, longer ones first. One that is right somewhere is right. */
export function knownSpellings(files: NamesFile[], language: Language): Map<string, Spelling[]> {
  const all = files
    .flatMap(({ file, names }) => names.flatMap((name) => spellingsOf(name, file, language)))
    .sort((one, other) => Number('preferred' in one) - Number('preferred' in other))
    .sort((one, other) => other.written.length - one.written.length);
  return Map.groupBy(all, ({ written }) => keyOf(written));
}
