import { readings } from '../shared/arabic-particles.ts';
import { foldedParts, withoutArticle } from '../shared/fold.ts';

const wordsOf = (spelling: string): string[] => foldedParts(spelling).map(withoutArticle);

/**
 * The spellings that occur in a text: their words, each beside the next. Arabic particles may stand before them.
 */
export function spellingsIn(text: string, spellings: readonly string[]): string[] {
  const wanted = new Set(spellings.flatMap(wordsOf));
  const known = new Set<string>();
  const forms = new Map<string, string[]>();
  /** What a word may be of all that is looked for, with its article and without. */
  const formsOf = (word: string): string[] => {
    const found =
      forms.get(word) ??
      readings(word)
        .map(withoutArticle)
        .filter((form) => wanted.has(form));
    forms.set(word, found);
    return found;
  };
  let before: string[] = [];
  for (const word of foldedParts(text)) {
    const found = formsOf(word);
    for (const form of found) known.add(form);
    for (const form of before) known.add(`${form} ${withoutArticle(word)}`);
    before = found;
  }
  return spellings.filter((spelling) =>
    wordsOf(spelling).every((word, at, all) =>
      known.has(at === 0 ? word : `${all[at - 1]} ${word}`),
    ),
  );
}
