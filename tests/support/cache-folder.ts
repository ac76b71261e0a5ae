import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** A project's folder with nothing in it but its cache; gone after the test. */
export class CacheFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<CacheFolder> {
    const root = await mkdtemp(join(tmpdir(), 'longview-cache-'));
    onTestFinished(() => rm(root, { recursive: true }));
    return new CacheFolder(root);
  }

  get path(): string {
    return join(this.root, 'node_modules/.cache/longview');
  }

  /** The files of the cache, by their paths in it. */
  async files(): Promise<string[]> {
    const entries = await readdir(this.path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.path, join(entry.parentPath, entry.name)))
      .sort();
  }

  /** Changes the only file that the cache holds, or a shelf of it; returns its path in the cache. */
  async damage(change: (content: Buffer) => Buffer, shelf = ''): Promise<string> {
    const [name, ...others] = (await this.files()).filter((path) => path.startsWith(shelf));
    if (name === undefined || others.length > 0) throw new Error('The cache holds no single file');
    await writeFile(join(this.path, name), change(await readFile(join(this.path, name))));
    return name;
  }

  /** Copies all that another cache holds into this one. */
  take(other: CacheFolder): Promise<void> {
    return cp(other.path, this.path, { recursive: true });
  }
}
