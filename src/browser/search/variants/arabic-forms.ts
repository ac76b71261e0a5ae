import { readings } from '../../../shared/arabic-particles.ts';
import { foldedWords, withoutArticle } from '../../../shared/fold.ts';
import { isArabicStopWord } from './arabic-stop-words.ts';
import { plainForms, sharedStart } from './plain-forms.ts';
import type { Alternative, WordForms } from './word-forms.ts';

/** One letter, or an article, to which Pagefind would answer with a large part of its index. */
const notYetAWord = /^(?:.|[وف]?ال)$/;

/** Fewer letters are most often those of a word that is still being typed. */
const long = /.../;
/** Words that the stemmer would leave with two letters, from which it takes fewer prefixes. */
const short = /^(?:ا..|..ه|..[اوي][تنه])$/;
const shortOrWithAlif = new RegExp(`^ا..|${short.source}`);

/**
 * Prefixes of which Pagefind's stemmer does not know that the word stands behind them, each with the words of which that
 * is so; the most frequent first. It knows the others.
 *
 * @see src/decisions/0024-arabic-particles.md
 */
const unknownPrefixes: [prefix: string, of: RegExp][] = [
  ['ال', new RegExp(`^..$|^[بفو]..|.(?:ات|ون|ين|ان)$|${short.source}`)],
  ['وال', long],
  ['ل', long],
  ['و', shortOrWithAlif],
  ['ب', shortOrWithAlif],
  ['بال', short],
  ['لل', short],
  ['ك', long],
  ['فال', long],
  ['ف', shortOrWithAlif],
];

const prefixed = (word: string): string[] =>
  unknownPrefixes.filter(([, of]) => of.test(word)).map(([prefix]) => prefix + word);

/** The stemmer tells taa marbuta from the haa that it is folded to; where haa is meant, it finds that too. */
const withTaa = (word: string): string => word.replace(/^(..+)ه$/, '$1ة');

/** In a word of three letters the stemmer does not find haa by taa: `كله`. */
const asked = (form: string, word: string): Alternative[] =>
  [withTaa(form), form].slice(0, form.length === 3 ? 2 : 1).map((one) => ({ asked: one, word }));

/** Words side by side are found in their exact spelling only, so all that were folded have to be asked for. */
function sideBySide(words: string[]): string[] {
  const withEndings = words.map(withTaa);
  const all = [withEndings, withEndings.map((word) => word.replace(/ي$/, 'ى')), words];
  return all.map((one) => `"${one.join(' ')}"`);
}

/** Hamza before waw may stand on another seat. */
const reseated = (word: string): string[] =>
  [word.replace(/[يء]و/, 'وو'), word.replace('وو', 'يو')].filter((one) => one !== word);

/** What is left of a word without a particle, where that is long enough not to be chance. */
const peeled = (word: string): string[] =>
  withoutArticle(word) === word
    ? readings(word).filter((reading) => reading.length > 3 && reading !== word)
    : [];

/** Forms of a word, each with the bare word that stands in it; the likeliest first. */
function formsOf(typed: string): { form: string; word: string }[] {
  const bare = withoutArticle(typed);
  const inside = peeled(typed);
  const plainly = (words: string[]) => words.map((word) => ({ form: word, word }));
  const behindPrefixes = (word: string) => prefixed(word).map((form) => ({ form, word }));
  return [
    ...plainly([bare]),
    ...plainly(typed.startsWith('و') ? inside : []), // more often than others a particle
    { form: typed, word: bare },
    ...behindPrefixes(bare),
    ...plainly([...reseated(bare), ...inside]),
    ...inside.flatMap(behindPrefixes),
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
const unseated = (word: string): string => word.replace(/[يء]و/g, 'وو');

const isArabic = (word: string): boolean => /^\p{Script=Arabic}+$/u.test(word);

/** Knows the particles and the article that are written as one with Arabic words. */
export const arabicForms: WordForms = {
  keys: readings,
  queries(spelling, language) {
    const [first = '', ...rest] = foldedWords(spelling);
    if (language !== 'ar' || !isArabic(first)) return plainForms.queries(spelling, language);
    if (notYetAWord.test(spelling)) return [];
    const forms = formsOf(first);
    if (rest.length === 0) return forms.flatMap(({ form, word }) => asked(form, word));
    const phrases = forms.flatMap(({ form }) => sideBySide([form, ...rest]));
    return [`"${spelling}"`, ...phrases].map((asked) => ({ asked }));
  },
  exactly: (phrase) =>
    [`"${phrase}"`, ...sideBySide(foldedWords(phrase))].map((asked) => ({ asked })),
  isForm(form, word) {
    if (!isArabic(word)) return plainForms.isForm(form, word);
    return readings(unseated(form)).some((reading) => areOneStem(reading, unseated(word)));
  },
  isCommon: (word, languages) =>
    plainForms.isCommon(word, languages) || (languages.includes('ar') && isArabicStopWord(word)),
};
