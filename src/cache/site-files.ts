import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';
import { writeSealed } from './disk-cache.ts';
import { siteFolder } from './site-folders.ts';
import {
  readRecord,
  recordAt,
  standsAsLeft,
  type LeftFile,
  type ReadRecord,
  type SiteRecord,
} from './site-record.ts';

/** What is to be done to the last site, where only parts of a new one were made. */
export interface SiteChange {
  /** The record of the site that it is a change of. */
  identity: string;
  /** Files that the new site does not have. */
  gone: string[];
}

/** Beside a staging folder: the record of the site to be, and what it changes. */
export const besideStaging = (folder: string): { record: string; change: string } => ({
  record: `${folder}.files`,
  change: `${folder}.change`,
});

/**
 * The files of a site by what they are made of. What would be made of the same, and stands in `dist/` as the last build
 * left it, is kept there: it is neither made, nor written, nor read.
 *
 * @see src/decisions/0102-files-of-the-last-site.md
 */
export class SiteFiles<Learnt = unknown> {
  #root = '';
  #folder = '';
  #last: ReadRecord<Learnt> = { files: {}, identity: '' };
  /** Files that stand in `public/`: whatever else is made at their paths, they are what is published. */
  #public = new Set<string>();
  #pathsByKey = new Map<string, string[]>();
  readonly #made = new Map<string, Pick<LeftFile<Learnt>, 'key' | 'learnt'>>();
  readonly #kept = new Set<string>();

  /**
   * Reads what is known of the last site.
   *
   * @param root the project's root
   * @param folder of the site that is being built, without a slash at its end
   */
  begin(root: string, folder: string): void {
    this.#root = root;
    this.#folder = folder;
    this.#last = readRecord(root);
    const asIs = join(root, 'public');
    this.#public = new Set(existsSync(asIs) ? filesIn(asIs) : []);
    this.#made.clear();
    this.#kept.clear();
    this.#pathsByKey = new Map();
    for (const [path, { key }] of Object.entries(this.#last.files)) {
      const paths = this.#pathsByKey.get(key);
      if (paths) paths.push(path);
      else this.#pathsByKey.set(key, [path]);
    }
  }

  /** What is known of a file that the last site had, if it was made of the same. */
  known(path: string, key: string): LeftFile<Learnt> | undefined {
    const left = this.#last.files[path];
    return left?.key === key && key !== '' && !this.#public.has(path) ? left : undefined;
  }

  /** Whether the last site has a file that was made of the same, and nobody has touched it. */
  stands(path: string, key: string): boolean {
    const left = this.known(path, key);
    return left !== undefined && standsAsLeft(this.#root, path, left);
  }

  /** Remembers what a file is made of that this build makes. */
  make(path: string, key: string, learnt?: Learnt): void {
    this.#made.set(path, learnt === undefined ? { key } : { key, learnt });
  }

  /**
   * Keeps a file of the last site.
   *
   * @returns not where it was made of something else, or was touched
   */
  keep(path: string, key: string): boolean {
    if (!this.stands(path, key)) return false;
    this.#kept.add(path);
    return true;
  }

  /** The files that the last site had of one thing. */
  madeOf(key: string): readonly string[] {
    return this.#pathsByKey.get(key) ?? [];
  }

  /** Keeps all of them; not where one cannot be had, or there was none. */
  keepAll(key: string): boolean {
    const paths = this.madeOf(key);
    return paths.length > 0 && paths.every((path) => this.keep(path, key));
  }

  /** All files of the new site, made or kept. */
  all(): Set<string> {
    return this.#kept.union(new Set(filesIn(this.#folder)));
  }

  #asLeft(path: string): LeftFile<Learnt> {
    const { size, mtimeMs } = statSync(join(this.#folder, path));
    const made = this.#public.has(path) ? undefined : this.#made.get(path);
    return { key: '', ...made, size, written: mtimeMs };
  }

  /** Leaves beside the new site's folder how its files are left, and what is to be changed in the last site. */
  async end(): Promise<void> {
    const beside = besideStaging(this.#folder);
    const made = filesIn(this.#folder);
    const left: SiteRecord<Learnt> = {};
    for (const path of this.#kept) {
      const kept = this.#last.files[path];
      if (kept) left[path] = kept;
    }
    for (const path of made) left[path] = this.#asLeft(path);
    await writeSealed(recordAt(beside.record), Buffer.from(JSON.stringify(left)));
    if (this.#kept.size === 0) return;
    const gone = filesIn(siteFolder(this.#root)).filter((path) => !Object.hasOwn(left, path));
    const change: SiteChange = { identity: this.#last.identity, gone };
    await writeFile(beside.change, JSON.stringify(change));
  }
}
