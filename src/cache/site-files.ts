import { constants, copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../shared/if-there.ts';
import { readSealed, writeSealed, type SealedFile } from './disk-cache.ts';
import { siteFolder, workshopFolder } from './site-folders.ts';

/** What a file was made of, and what was learnt of it then, as plain data. */
interface MadeFile<Learnt> {
  /** Changes with all that decides the file. */
  key: string;
  learnt?: Learnt;
}

/** A file of the last site, and how it was left. */
interface LeftFile<Learnt> extends MadeFile<Learnt> {
  size: number;
  /** When it was last written to, in milliseconds. */
  written: number;
}

type Left<Learnt> = Record<string, LeftFile<Learnt>>;

/** What a disk says that gives no second name to a file: because it is another disk, or of a kind that has none. */
const unlinkable = ['EMLINK', 'ENOTSUP', 'EPERM', 'EXDEV'];

/** It tells of one site on one machine, and when that was written: it is no part of the cache, which may be copied. */
const recordOf = (root: string): SealedFile => ({
  name: 'record of the last site',
  path: join(workshopFolder(root), 'files'),
});

/** In milliseconds: a copy to another disk keeps the time less exactly. */
const sameMoment = 2;

const absent = ['ENOENT', 'ENOTDIR'];

/** Gives a file a second name, which takes no time and no room, or copies it where there are no such names. */
function placed(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST' || absent.includes(code)) return false;
    if (!unlinkable.includes(code)) throw error;
  }
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  return true;
}

/**
 * The files of a site by what they are made of. What stands in `dist/` as the last build left it, and would be made of the
 * same, is taken from there into the site that is being built: it is neither made nor written, nor is it read.
 *
 * @see src/decisions/0102-files-of-the-last-site.md
 */
export class SiteFiles<Learnt = unknown> {
  #record: SealedFile | undefined;
  #standing = '';
  #folder = '';
  #left: Left<Learnt> = {};
  #pathsByKey = new Map<string, string[]>();
  readonly #made = new Map<string, MadeFile<Learnt>>();
  readonly #folders = new Set<string>();

  /**
   * Reads what is known of the last site.
   *
   * @param root the project's root
   * @param folder of the site that is being built
   */
  begin(root: string, folder: string): void {
    this.#record = recordOf(root);
    this.#standing = siteFolder(root);
    this.#folder = folder;
    const kept = readSealed(this.#record);
    this.#left = kept ? (JSON.parse(kept.toString()) as Left<Learnt>) : {};
    this.#made.clear();
    this.#folders.clear();
    this.#pathsByKey = new Map();
    for (const [path, { key }] of Object.entries(this.#left)) {
      const paths = this.#pathsByKey.get(key);
      if (paths) paths.push(path);
      else this.#pathsByKey.set(key, [path]);
    }
  }

  /** What was learnt of a file that the last site had, if it was made of the same. */
  known(path: string, key: string): MadeFile<Learnt> | undefined {
    const left = this.#left[path];
    return left?.key === key ? left : undefined;
  }

  /** Whether the last site has a file that was made of the same, and nobody has touched it. */
  stands(path: string, key: string): boolean {
    const left = this.#left[path];
    if (left?.key !== key) return false;
    const stat = statSync(join(this.#standing, path), { throwIfNoEntry: false });
    return stat?.size === left.size && Math.abs(stat.mtimeMs - left.written) < sameMoment;
  }

  /** Remembers what a file is made of that this build makes. */
  make(path: string, key: string, learnt?: Learnt): void {
    this.#made.set(path, learnt === undefined ? { key } : { key, learnt });
  }

  #folderFor(path: string): void {
    const folder = dirname(join(this.#folder, path));
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /**
   * Takes a file of the last site into the new one.
   *
   * @returns whether it is there; not where it was made of something else, was touched, or the new site has another
   */
  take(path: string, key: string): boolean {
    const known = this.known(path, key);
    if (!known) return false;
    if (this.#made.get(path)?.key === key) return true;
    const to = join(this.#folder, path);
    this.#folderFor(path);
    if (!placed(join(this.#standing, path), to)) return false;
    // Asked afterwards: another build may have put its own site there meanwhile.
    if (this.stands(path, key)) {
      this.#made.set(path, known);
      return true;
    }
    rmSync(to);
    return false;
  }

  /** The files that the last site had of one thing. */
  madeOf(key: string): readonly string[] {
    return this.#pathsByKey.get(key) ?? [];
  }

  /** Takes all of them; not where one cannot be had, or there was none. */
  takeAll(key: string): boolean {
    const paths = this.madeOf(key);
    return paths.length > 0 && paths.every((path) => this.take(path, key));
  }

  /** Remembers how all files are left. */
  async end(): Promise<void> {
    if (!this.#record) return;
    const left: Left<Learnt> = {};
    for (const [path, made] of this.#made) {
      const { size, mtimeMs } = statSync(join(this.#folder, path));
      left[path] = { key: made.key, size, written: mtimeMs };
      if (made.learnt !== undefined) left[path].learnt = made.learnt;
    }
    await writeSealed(this.#record, Buffer.from(JSON.stringify(left)));
  }
}
