import type { Name } from '../schemas/name.ts';
import { foldedParts, withoutArticle } from '../shared/fold.ts';

/** The words of a spelling as they are compared: folded, Arabic ones without their article. */
const wordsOf = (spelling: string): string[] => foldedParts(spelling).map(withoutArticle);

const all = ({ name, also, forms }: Name): string[] => [...Object.values(name), ...also, ...forms];

/** Makes one of the spellings that a name has, out of `content/names/`. */
export class SpeltWords {
  /** Names that are spelt in several ways, by each of them. */
  readonly #names = new Map<string, Name[]>();
  /** What a word is taken for: the first word of one that has several spellings. */
  readonly #taken = new Map<string, string>();

  constructor(names: Name[]) {
    for (const name of names) {
      const spelt = all(name).map(wordsOf);
      for (const words of spelt) this.#add(words.join(' '), name);
      const single = spelt.filter((words) => words.length === 1).flat();
      for (const word of single)
        if (!this.#taken.has(word)) this.#taken.set(word, single[0] ?? word);
    }
  }

  #add(spelling: string, name: Name): void {
    this.#names.set(spelling, [...(this.#names.get(spelling) ?? []), name]);
  }

  /** A folded word, or the one it is another spelling of. */
  taken(word: string): string {
    const bare = withoutArticle(word);
    return this.#taken.get(bare) ?? bare;
  }

  /** The words of a spelling, each taken for what it is a spelling of. */
  words(spelling: string): string[] {
    return wordsOf(spelling).map((word) => this.taken(word));
  }

  /** A spelling with all others of the same name. */
  others(spelling: string): string[] {
    const names = this.#names.get(wordsOf(spelling).join(' ')) ?? [];
    return [...new Set([spelling, ...names.flatMap(all)])];
  }
}
