import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ifThereNow } from '../shared/if-there.ts';
import { textDigest } from './text-digest.ts';

/** What is kept from one run to the next, a folder of the cache for each. */
export type Shelf =
  | 'bodies'
  | 'bundles'
  | 'cards'
  | 'documents'
  | 'drawings'
  | 'facts'
  | 'histories'
  | 'links'
  | 'mentions'
  | 'outlines'
  | 'pictures'
  | 'signposts'
  | 'sites'
  | 'spellings'
  | 'verdicts'
  | 'versions'
  | 'volumes'
  | 'words';

/**
 * Where one thing is kept: plain data, which another thread or process may be handed.
 *
 * @see src/decisions/0036-one-cache.md
 */
export interface CacheEntry {
  /** The project's root. */
  root: string;
  shelf: Shelf;
  /**
   * All that decides what is kept: the words it is made of, and a digest of what makes it. Nothing of the machine, such
   * as an absolute path or the time, so that caches made on several machines can be copied into one.
   */
  key: readonly string[];
}

/** The name of an entry in its shelf, and in every copy of the cache. */
const nameOf = ({ shelf, key }: CacheEntry): string => {
  return `${shelf}/${textDigest(JSON.stringify(key)).slice(0, 32)}`;
};

/** Where all is kept: it may be removed, or copied from another machine, at any time. */
export const cacheFolder = (root: string): string => join(root, 'node_modules/.cache/longview');

/** A file that tells when it is damaged. */
export interface SealedFile {
  /** Vouched for with the content: by another name the file is a damaged one. */
  name: string;
  path: string;
}

const fileOf = (entry: CacheEntry): SealedFile => {
  const name = nameOf(entry);
  return { name, path: join(cacheFolder(entry.root), name) };
};

const digestBytes = 64;

const sealOf = (name: string, content: Buffer): string =>
  createHash('sha256').update(name).update(content).digest('hex');

/** A file vouches for itself: a digest of its name and content stands before the content. */
const sealed = (name: string, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(sealOf(name, content)), content]);

function unsealed(name: string, file: Buffer): Buffer | undefined {
  const content = file.subarray(digestBytes);
  return file.toString('latin1', 0, digestBytes) === sealOf(name, content) ? content : undefined;
}

/** What a file says; nothing where there is none yet, or where it is damaged, of which a line tells. */
export function readSealed({ name, path }: SealedFile): Buffer | undefined {
  const file = ifThereNow(() => readFileSync(path));
  const content = file && unsealed(name, file);
  if (file && !content) console.warn(`The cache holds a damaged ${name}, which is made again.`);
  return content;
}

/** Written aside and renamed: an interrupted run leaves no half of a file, nor do two that write the same. */
export async function writeSealed({ name, path }: SealedFile, content: Buffer): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(aside, sealed(name, content));
  await rename(aside, path);
}

/** What is kept of an entry; nothing where that is nothing yet, or where it is damaged. */
export const readKept = (entry: CacheEntry): Buffer | undefined => readSealed(fileOf(entry));

/** Whether something is kept of an entry, damaged or not. */
export const isKept = (entry: CacheEntry): boolean => existsSync(fileOf(entry).path);

export const keep = (entry: CacheEntry, content: Buffer): Promise<void> =>
  writeSealed(fileOf(entry), content);

async function readOrMake(entry: CacheEntry, make: () => Promise<Buffer>): Promise<Buffer> {
  const kept = readKept(entry);
  if (kept) return kept;
  const made = await make();
  await keep(entry, made);
  return made;
}

const underWay = new Map<string, Promise<Buffer>>();

/** What is kept of an entry, or else what is made of it and kept; made once only, however many ask at the same time. */
export function keptBytes(entry: CacheEntry, make: () => Promise<Buffer>): Promise<Buffer> {
  const { path } = fileOf(entry);
  const asked = underWay.get(path);
  if (asked) return asked;
  const answer = readOrMake(entry, make).finally(() => underWay.delete(path));
  underWay.set(path, answer);
  return answer;
}

/**
 * The same for a value.
 *
 * @param make its result must survive JSON
 */
export async function kept<T>(entry: CacheEntry, make: () => Promise<T>): Promise<T> {
  const bytes = await keptBytes(entry, async () => Buffer.from(JSON.stringify(await make())));
  return JSON.parse(bytes.toString()) as T;
}
