/** Where a word stands in the pages of a group, in bytes that are passed on as they are. */
export interface PackedOccurrences {
  /** How many pages it stands in. */
  pages: number;
  /** The first of them, by its place in the group. */
  first: number;
  last: number;
  /** What follows the number of the first page. */
  rest: Buffer;
  /** How many numbers are in it, about. */
  size: number;
}

/** A word of a group. Each byte of a stem or spelling is a letter here, so that they sort as their bytes do. */
export interface PackedWord {
  stem: string;
  own: PackedOccurrences;
  spellings: [spelling: string, PackedOccurrences][];
}

/** A word as it stands in a file. */
export interface WrittenWord {
  stem: string;
  bytes: Buffer;
  size: number;
}

const kind = { negative: 1, text: 3, array: 4 } as const;

/** The head of an item: what kind it is of, and a number. https://www.rfc-editor.org/rfc/rfc8949.html#section-3 */
function head(of: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(of << 5) | value]);
  if (value < 256) return Buffer.from([(of << 5) | 24, value]);
  if (value < 65_536) return Buffer.from([(of << 5) | 25, value >> 8, value & 255]);
  const bytes = Buffer.alloc(5);
  bytes[0] = (of << 5) | 26;
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

const text = (bytes: string): Buffer => {
  const content = Buffer.from(bytes, 'latin1');
  return Buffer.concat([head(kind.text, content.length), content]);
};

const array = (length: number): Buffer => head(kind.array, length);

/** The name of a field is written in one byte, which can be replaced. */
export const mostFields = 24;

/** Goes through a `WordsFile` head by head: to make an object of each of ten million numbers takes seconds. */
class Walk {
  readonly #bytes: Buffer;
  /** For each field of the group, its place among those of all. */
  readonly #fields: number[];
  #at = 0;

  constructor(bytes: Buffer, fields: number[]) {
    this.#bytes = bytes;
    this.#fields = fields;
  }

  /** The number in the next head. */
  #number(): number {
    const info = (this.#bytes[this.#at++] ?? 31) & 31;
    if (info < 24) return info;
    const length = 2 ** (info - 24);
    if (length > 4) throw new Error('search index: Pagefind writes words in another way');
    this.#at += length;
    return this.#bytes.readUIntBE(this.#at - length, length);
  }

  #text(): string {
    const length = this.#number();
    this.#at += length;
    return this.#bytes.toString('latin1', this.#at - length, this.#at);
  }

  #skipPlaces(): number {
    const length = this.#number();
    for (let place = 0; place < length; place += 1) this.#number();
    return length;
  }

  /** Among places in fields a negative number names the field. */
  #renameFields(): number {
    const length = this.#number();
    for (let place = 0; place < length; place += 1) {
      const at = this.#at;
      const field = this.#number();
      if ((this.#bytes[at] ?? 0) >> 5 === kind.negative)
        this.#bytes[at] = (kind.negative << 5) | (this.#fields[field] ?? field);
    }
    return length;
  }

  #occurrences(): PackedOccurrences {
    const pages = this.#number();
    const all = { pages, first: 0, last: 0, size: 0 };
    let start = this.#at;
    for (let page = 0; page < pages; page += 1) {
      this.#number();
      all.last += this.#number();
      if (page === 0) {
        all.first = all.last;
        start = this.#at;
      }
      all.size += this.#skipPlaces() + this.#renameFields() + 3;
    }
    return { ...all, rest: this.#bytes.subarray(start, this.#at) };
  }

  *words(): Generator<PackedWord> {
    this.#number();
    const length = this.#number();
    for (let word = 0; word < length; word += 1) {
      this.#number();
      const stem = this.#text();
      const own = this.#occurrences();
      const spellings: PackedWord['spellings'] = [];
      for (let more = this.#number(); more > 0; more -= 1) {
        this.#number();
        spellings.push([this.#text(), this.#occurrences()]);
      }
      yield { stem, own, spellings };
    }
  }
}

/**
 * The words of a file of a group.
 *
 * @param file without its signature, in CBOR; names of fields are changed in it
 * @param fields for each field of the group, its place among those of all
 */
export const packedWords = (file: Buffer, fields: number[]): Generator<PackedWord> =>
  new Walk(file, fields).words();

/** A group's occurrences, and how many pages stand before the group. */
export type Placed = readonly [PackedOccurrences, offset: number];

/** Those of several groups, one after the other: of each only the number of the first page is written anew. */
function unite(placed: readonly Placed[]): Buffer {
  let last = 0;
  const parts = placed.flatMap(([its, offset]) => {
    if (its.pages === 0) return [];
    const distance = head(0, its.first + offset - last);
    last = its.last + offset;
    return [array(3), distance, its.rest];
  });
  const pages = placed.reduce((sum, [its]) => sum + its.pages, 0);
  return Buffer.concat([array(pages), ...parts]);
}

/** Writes a word that stands in several groups. */
export function writeWord(
  stem: string,
  own: readonly Placed[],
  spellings: ReadonlyMap<string, readonly Placed[]>,
): WrittenWord {
  const others = [...spellings].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [own, ...spellings.values()].flat();
  const bytes = Buffer.concat([
    ...[array(3), text(stem), unite(own), array(others.length)],
    ...others.flatMap(([spelling, placed]) => [array(2), text(spelling), unite(placed)]),
  ]);
  return { stem, bytes, size: all.reduce((size, [its]) => size + its.size, 1) };
}

/** A file of words, without its signature. */
export const writeWords = (words: readonly WrittenWord[]): Buffer =>
  Buffer.concat([array(1), array(words.length), ...words.map(({ bytes }) => bytes)]);

/** A stem or spelling as it is read. */
export const readable = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();
