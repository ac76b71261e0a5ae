import type { BuiltPage } from './built-page.ts';

/**
 * Makes what is held of many pages small. A string that was cut out of a page keeps the whole page in memory, so that each
 * is copied; and since most links of a page stand on every page, equal ones are held once.
 *
 * @see src/decisions/0101-strings-held-once.md
 */
export class HeldStrings {
  readonly #held = new Map<string, string>();

  #hold(text: string): string {
    const held = this.#held.get(text);
    if (held !== undefined) return held;
    const copy = Buffer.from(text).toString();
    this.#held.set(copy, copy);
    return copy;
  }

  /** The same page, of strings that are held. */
  page({ address, ids, links, images, faults }: BuiltPage): BuiltPage {
    const all = (texts: string[]): string[] => texts.map((text) => this.#hold(text));
    return {
      address: this.#hold(address),
      ...{ ids: all(ids), links: all(links), images: all(images), faults: all(faults) },
    };
  }
}
