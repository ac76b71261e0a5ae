import { withoutArticle } from '../../../shared/arabic-article.ts';
import { readings } from '../../../shared/arabic-particles.ts';
import { foldedWords } from '../../../shared/fold.ts';
import { isArabicStopWord } from './arabic-stop-words.ts';
import { plainForms, sharedStart } from './plain-forms.ts';
import type { WordForms } from './word-forms.ts';

const short = /^..ه?$/;
const shortOrWithAlif = /^ا|^..ه?$/;

/**
 * Prefixes of which Pagefind's stemmer does not know that the word stands behind them, each with the words of which that
 * is so; the most frequent first. It knows the others.
 */
const unknownPrefixes: [prefix: string, of: RegExp][] = [
  ['ال', /^[بفو]|^..ه?$|(?:ات|ون|ين|ان)$/],
  ['وال', /./],
  ['ل', /./],
  ['و', shortOrWithAlif],
  ['ب', shortOrWithAlif],
  ['بال', short],
  ['لل', short],
  ['ك', /./],
  ['فال', /./],
  ['ف', shortOrWithAlif],
];

const prefixed = (word: string): string[] =>
  unknownPrefixes.filter(([, of]) => of.test(word)).map(([prefix]) => prefix + word);

/** The stemmer tells taa marbuta from the haa that it is folded to; where haa is meant, it finds that too. */
const withTaa = (word: string): string => word.replace(/^(..+)ه$/, '$1ة');

/** Words side by side are found in their exact spelling only, so all that were folded have to be asked for. */
function sideBySide(words: string[]): string[] {
  const withEndings = words.map(withTaa);
  const all = [withEndings, withEndings.map((word) => word.replace(/ي$/, 'ى')), words];
  return all.map((one) => `"${one.join(' ')}"`);
}

/** Hamza before waw may stand on another seat. */
const reseated = (word: string): string[] => [
  ...(/[يء]و/.test(word) ? [word.replace(/[يء]و/, 'وو')] : []),
  ...(/وو/.test(word) ? [word.replace('وو', 'يو')] : []),
];

/** What is left of a word without a particle, where that is long enough not to be chance. */
const peeled = (word: string): string[] =>
  withoutArticle(word) === word
    ? readings(word).filter((reading) => reading.length > 3 && reading !== word)
    : [];

function forms(word: string): string[] {
  const bare = withoutArticle(word);
  const inside = peeled(word);
  return [
    bare,
    ...(word.startsWith('و') ? inside : []), // more often than others a particle
    word,
    ...prefixed(bare),
    ...reseated(bare),
    ...inside,
    ...inside.flatMap(prefixed),
  ];
}

/** Endings of nouns, adjectives and verbs, and joined pronouns, in any order. */
const ending = /^[اتونيهمك]{0,5}$/;

function areOneStem(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  return (
    one === other ||
    (shared >= Math.min(3, other.length) &&
      ending.test(one.slice(shared)) &&
      ending.test(other.slice(shared)))
  );
}

/** One letter for hamza before waw, whatever its seat. */
const unseated = (word: string): string => word.replace(/ة$/, 'ه').replace(/[يء]و/g, 'وو');

const isArabic = (word: string): boolean => /^\p{Script=Arabic}+$/u.test(word);

/** Knows the particles and the article that are written as one with Arabic words. */
export const arabicForms: WordForms = {
  keys: readings,
  queries(spelling, language) {
    const [first = '', ...rest] = foldedWords(spelling);
    if (language !== 'ar' || !isArabic(first)) return plainForms.queries(spelling, language);
    const all = [...new Set(forms(first))];
    if (rest.length === 0) return all.map(withTaa);
    return [`"${spelling}"`, ...all.flatMap((form) => sideBySide([form, ...rest]))];
  },
  exactly: (phrase) => [`"${phrase}"`, ...sideBySide(foldedWords(phrase))],
  isForm(form, asked) {
    if (!isArabic(asked)) return plainForms.isForm(form, asked);
    const sought = [asked, withoutArticle(asked)].map(unseated);
    return readings(unseated(form)).some((reading) =>
      sought.some((one) => areOneStem(reading, one)),
    );
  },
  isCommon: (word, languages) =>
    plainForms.isCommon(word, languages) || (languages.includes('ar') && isArabicStopWord(word)),
};
