import { hash } from 'node:crypto';
import type { Bundle } from './pagefind-bundle.ts';
import { pack, type Chunk, type Word } from './pagefind-files.ts';

/** About so many numbers stand in a file of words: 30 kB, or a third of that as it is sent. */
const numbersInFile = 24_000;

const nameOf = (language: string, content: Uint8Array): string =>
  `${language}_${hash('sha256', content).slice(0, 10)}`;

const sizeOf = ([, own, variants]: Word): number =>
  [own, ...variants.map(([, its]) => its)]
    .flat()
    .reduce((size, [, places, inFields]) => size + places.length + inFields.length + 3, 1);

/** A bundle that others are merged into. */
export class MergedBundle {
  readonly bundle: Bundle = new Map();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** @returns the name of the file */
  add(folder: string, ending: string, content: Uint8Array): string {
    const name = nameOf(this.#language, content);
    this.bundle.set(`${folder}${name}.${ending}`, content);
    return name;
  }

  addWords(words: Iterable<Word>): Chunk[] {
    const chunks: Chunk[] = [];
    let some: Word[] = [];
    let size = 0;
    const end = (): void => {
      const [from, to] = [some[0]?.[0], some.at(-1)?.[0]];
      if (from === undefined || to === undefined) return;
      chunks.push([from, to, this.add('index/', 'pf_index', pack([some]))]);
      some = [];
      size = 0;
    };
    for (const word of words) {
      some.push(word);
      size += sizeOf(word);
      if (size > numbersInFile) end();
    }
    end();
    return chunks;
  }
}
