import { hash } from 'node:crypto';
import type { Bundle } from './pagefind-bundle.ts';
import { readable, writeWords, type WrittenWord } from './packed-words.ts';
import { packed, type Chunk } from './pagefind-files.ts';

/** About so many numbers stand in a file of words: 30 kB, or a third of that as it is sent. */
const numbersInFile = 24_000;

const nameOf = (language: string, content: Uint8Array): string =>
  `${language}_${hash('sha256', content).slice(0, 10)}`;

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

  addWords(words: Iterable<WrittenWord>): Chunk[] {
    const chunks: Chunk[] = [];
    let some: WrittenWord[] = [];
    let size = 0;
    const end = (): void => {
      const [from, to] = [some[0], some.at(-1)];
      if (!from || !to) return;
      const name = this.add('index/', 'pf_index', packed(writeWords(some)));
      chunks.push([readable(from.stem), readable(to.stem), name]);
      some = [];
      size = 0;
    };
    for (const word of words) {
      some.push(word);
      size += word.size;
      if (size > numbersInFile) end();
    }
    end();
    return chunks;
  }
}
