import type { PathWithRoute } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { fileAt, fileOf } from './made-paths.ts';
import { pictureFile } from './picture-file.ts';

/**
 * Keeps pages of the last site, and other files that Astro makes, where they would be what they are.
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

  /** A page is kept only with all its pictures: nobody else would know how they were made. */
  #hasPictures({ images }: BuiltPage): boolean {
    return images.map(pictureFile).every(({ path, key }) => this.#files.stands(path, key));
  }

  #keep(file: string, key: string): boolean {
    const page = this.#files.known(file, key)?.learnt;
    if (page && !this.#hasPictures(page)) return false;
    if (!this.#files.keep(file, key)) return false;
    if (page) this.#pages.set(page.address, page);
    return true;
  }

  /** Keeps what can be kept, and returns what is left to make. */
  remaining(paths: PathWithRoute[]): PathWithRoute[] {
    this.#keys = new Map();
    const kept = new Set<string>();
    return paths.filter((path) => {
      const file = fileAt(path);
      if (kept.has(file)) return false; // another route's, which Astro would have made first
      if (path.cacheKey === undefined) return true;
      if (this.#keep(file, path.cacheKey)) kept.add(file);
      else this.#keys.set(file, path.cacheKey);
      return !kept.has(file);
    });
  }

  /** Lets the next build keep what was made in this one. */
  remember(): void {
    const byFile = new Map([...this.#pages].map(([address, page]) => [fileOf(address), page]));
    for (const [file, key] of this.#keys) this.#files.make(file, key, byFile.get(file));
  }
}
