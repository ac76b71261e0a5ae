import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * How Pagefind 1.6 writes what its engine reads in browsers: CBOR behind a signature, compressed. What is here is no
 * interface of Pagefind's; `tests/search-index/merge-groups.test.ts` tells when it has changed.
 */
const signature = Buffer.from('pagefind_dcd');

/** A page: the name of its fragment, how many words it has, and what is empty here. */
export type Page = [fragment: string, words: number, rest: string];

/**
 * Where a word stands in a page: how many pages behind the one before, its places, and its places in fields. A negative
 * number is no place: it is the weight of those behind it, or, among fields, the field.
 */
export type Occurrence = [distance: number, places: number[], inFields: number[]];

/** A word by its stem, with the spellings that differ from it by more than their ending. */
export type Word = [stem: string, Occurrence[], [spelling: string, Occurrence[]][]];

/** A file of words, by the first and the last of them. */
export type Chunk = [from: string, to: string, file: string];

/** The table of contents of a bundle. */
export type Contents = [
  version: string,
  pages: Page[],
  chunks: Chunk[],
  filters: [name: string, file: string][],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

export type WordsFile = [Word[]];

export type FilterFile = [name: string, values: [value: string, pages: number[]][]];

/** The part of a page's fragment that is read here. */
export interface Fragment {
  meta: Partial<Record<string, string>>;
}

/** What a file says, in CBOR. */
export const contentOf = (file: Uint8Array): Buffer => gunzipSync(file).subarray(signature.length);

/** @returns what the kind of file says */
export const unpack = (file: Uint8Array): unknown => decode(contentOf(file));

/** Of 11 MB, level 9 would save 0.6 % and take three times as long, while an editor waits. */
export const packed = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([signature, content]), { level: 6 });

export const pack = (value: unknown): Buffer => packed(encode(value));

export const readFragment = (file: Uint8Array): Fragment =>
  JSON.parse(contentOf(file).toString()) as Fragment;
