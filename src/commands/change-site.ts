import {
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../shared/if-there.ts';

/** Moves a file or a folder, or copies it to another disk, where it appears when it is whole. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const aside = `${to}.new`;
    cpSync(from, aside, { recursive: true, preserveTimestamps: true });
    renameSync(aside, to);
  }
}

const isFolder = (path: string): boolean => existsSync(path) && lstatSync(path).isDirectory();

/** Moves what is in a folder into another, where what is there already stays or is replaced. */
function moveInto(folder: string, from: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [made, standing] = [join(from, entry.name), join(folder, entry.name)];
    if (entry.isDirectory() && isFolder(standing)) moveInto(standing, made);
    else move(made, standing);
  }
}

/** All folders that files stand in, the deepest first. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort((one, other) => other.length - one.length);
}

/** Removes files, and the folders that are empty then. */
function removeFiles(site: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(site, path), { force: true });
  for (const folder of foldersOf(paths)) {
    const whole = join(site, folder);
    if (isFolder(whole) && readdirSync(whole).length === 0) rmdirSync(whole);
  }
}

/**
 * Changes the site that stands, file by file: each is there whole or not at all. It may be done again from wherever it was
 * interrupted.
 *
 * @param made a folder with the files that are new or other than before
 * @param gone files that the site is to lose
 * @returns false where the system refuses a part of it, of which a line tells
 */
export function changeSite(site: string, made: string, gone: readonly string[]): boolean {
  try {
    const folder = realpathSync(site);
    removeFiles(folder, gone);
    moveInto(folder, made);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error) === undefined) throw error;
    console.warn(`dist/ cannot be changed (${error.message}), so that all of it is made again.`);
    return false;
  }
}
