import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { keep, readKept, type CacheEntry } from '../cache/disk-cache.ts';
import { siteFolder } from '../cache/site-folders.ts';
import {
  identityOfRecord,
  readRecord,
  standsAsLeft,
  type ReadRecord,
} from '../cache/site-record.ts';
import { textDigest } from '../cache/text-digest.ts';
import { git } from '../history/git.ts';
import { filesIn } from '../cache/files-in.ts';
import { halfYearAhead } from '../shared/half-year-ahead.ts';
import { codeOf, ifThere } from '../shared/if-there.ts';

/** All that decides a site, at some moment. */
export interface Inputs {
  /** Where it is kept what they made: the identity of its record. */
  entry: CacheEntry;
  /** Changes with every writing to one of the files, though the words come out the same. */
  stamp: string;
}

const folders = ['content', 'public', 'src'];
const files = ['astro.config.ts', 'package-lock.json'];

/** What keeps a file from being told. A build goes on to the check, which says how to mend it. */
class Untold extends Error {}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await ifThere(readdir(folder, { recursive: true, withFileTypes: true }));
  const found = (entries ?? []).filter((entry) => !entry.isDirectory());
  // A pipe would be waited for, and what a link leads to can change unseen.
  if (!found.every((entry) => entry.isFile())) throw new Untold();
  return found.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

async function inputFiles(root: string): Promise<string[]> {
  const below = folders.map((folder) => filesBelow(join(root, folder)));
  return [...(await Promise.all(below)).flat(), ...files.map((file) => join(root, file))];
}

/** What is told of files; nothing where the system does not let us read one. */
async function ifTold<T>(telling: Promise<T>): Promise<T | undefined> {
  try {
    return await telling;
  } catch (error) {
    if (error instanceof Untold || codeOf(error) !== undefined) return undefined;
    throw error;
  }
}

/** One digest of what is told of each file: at once, since to wait for each of many takes five times as long. */
function digestOf(paths: string[], root: string, told: (path: string) => unknown): string {
  const lines = paths.map((path) => JSON.stringify([relative(root, path), told(path)]));
  return textDigest(lines.join('\n'));
}

const contentOf = (path: string): string => textDigest(readFileSync(path));

const stampOf = async (root: string): Promise<string> =>
  digestOf(await inputFiles(root), root, (path) => statSync(path).ctimeMs);

const contentsOf = async (root: string): Promise<string> =>
  digestOf(await inputFiles(root), root, contentOf);

/**
 * Reads what decides a site: content, public files, code, the commits that histories tell of, and what is asked of the
 * build.
 *
 * @param root the project's root
 * @returns nothing where something of it cannot be read
 */
export async function readInputs(root: string, options: object): Promise<Inputs | undefined> {
  const stamp = await ifTold(stampOf(root));
  const contents = await ifTold(contentsOf(root));
  if (stamp === undefined || contents === undefined) return undefined;
  const commits = (await git(root, ['rev-list', 'HEAD']))?.toString() ?? '';
  const renewed = halfYearAhead(new Date()).toISOString(); // as what the site says of its security is
  const key = [contents, commits, JSON.stringify(options), process.version, renewed];
  return { entry: { root, shelf: 'sites', key }, stamp };
}

/** Whether all files of `dist/`, and no others, are there as the last build left them. */
function isUntouched(root: string, { files }: ReadRecord<unknown>): boolean {
  const isFolder = statSync(siteFolder(root), { throwIfNoEntry: false })?.isDirectory() === true;
  return (
    isFolder &&
    filesIn(siteFolder(root)).length === Object.keys(files).length &&
    Object.entries(files).every(([path, left]) => standsAsLeft(root, path, left))
  );
}

/**
 * Whether `dist/` is what these inputs made, untouched since.
 *
 * @see src/decisions/0063-nothing-to-build.md
 */
export function standsAlready({ entry }: Inputs): boolean {
  const made = readKept(entry)?.toString();
  if (made === undefined) return false;
  const record = readRecord(entry.root);
  return record.identity === made && isUntouched(entry.root, record);
}

/** Remembers what inputs made, unless one was written to meanwhile: of which words it was made nobody can tell then. */
export async function rememberSite({ entry, stamp }: Inputs): Promise<void> {
  if (stamp !== (await ifTold(stampOf(entry.root)))) return;
  await keep(entry, Buffer.from(identityOfRecord(entry.root)));
}
