import type { PathWithRoute } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { fileAt, fileOf } from './made-paths.ts';
import { pictureFile } from './picture-file.ts';

/**
 * Takes pages, and other files that Astro makes, from the last site where they would be what they are.
 *
 * @see src/decisions/0058-pages-kept-by-what-they-show.md
 */
export class KeptPages {
  readonly #pages: BuiltPages;
  readonly #files: SiteFiles<BuiltPage>;
  /** Of each file that is to be made, and may be kept later, the key. */
  #keys = new Map<string, string>();

  constructor(pages: BuiltPages, files: SiteFiles<BuiltPage>) {
    this.#pages = pages;
    this.#files = files;
  }

  /** A page is taken only with all its pictures: nobody else would know how they were made. */
  #hasPictures({ images }: BuiltPage): boolean {
    return images.map(pictureFile).every(({ path, key }) => this.#files.stands(path, key));
  }

  #take(file: string, key: string): boolean {
    const page = this.#files.known(file, key)?.learnt;
    if (page && !this.#hasPictures(page)) return false;
    if (!this.#files.take(file, key)) return false;
    if (page) this.#pages.set(page.address, page);
    return true;
  }

  /** Takes what can be taken, and returns what is left to make. */
  remaining(paths: PathWithRoute[]): PathWithRoute[] {
    this.#keys = new Map();
    const taken = new Set<string>();
    return paths.filter((path) => {
      const file = fileAt(path);
      if (taken.has(file)) return false; // another route's, which Astro would have made first
      if (path.cacheKey === undefined) return true;
      if (this.#take(file, path.cacheKey)) taken.add(file);
      else this.#keys.set(file, path.cacheKey);
      return !taken.has(file);
    });
  }

  /** Lets the next build take what was made in this one. */
  remember(): void {
    const byFile = new Map([...this.#pages].map(([address, page]) => [fileOf(address), page]));
    for (const [file, key] of this.#keys) this.#files.make(file, key, byFile.get(file));
  }
}
