import { slug } from 'github-slugger';
import { sluggable } from './sluggable.ts';

const ofThePage =
  /^(?:top|main|settings|notes|footnote-label|updates|update-\d.*|fn-.*|fnref-.*|quoted-[0-9a-f]{6}|dialog-(?:query|results))$/;

/**
 * Whether the page itself uses an id.
 *
 * @see src/decisions/0010-reserved-ids.md
 */
export const isReserved = (id: string): boolean => ofThePage.test(id);

/** A section is shared at an address that ends in its id, and the article's history stands at one of these. */
export const isTaken = (id: string): boolean => isReserved(id) || id === 'history';

const form = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Whether an address can end in an id. */
export const isLinkable = (id: string): boolean => form.test(id);

/** Its letters as Unicode counts them, each by itself. */
export const lettersOf = (id: string): string[] => Array.from(id);

/** Letters; an address that is longer is cut where it is shown. */
export const longestId = 60;

/** Whether a heading may have an id: it can be linked, and the page does not use it itself. */
export const isUsableId = (id: string): boolean =>
  isLinkable(id) && !isTaken(id) && lettersOf(id).length <= longestId;

/** An id without the signs at its end: in a text, an address is taken to end before them. */
function closed(id: string): string {
  const letters = lettersOf(id);
  const last = letters.findLastIndex((letter) => /[\p{L}\p{M}\p{N}]/u.test(letter));
  return letters.slice(0, last + 1).join('');
}

/** As many whole words of an id as there is room for. */
function cut(id: string, room: number): string {
  const letters = lettersOf(id);
  if (letters.length <= room) return id;
  const whole = letters.slice(0, room + 1).join('');
  return closed(whole.slice(0, whole.lastIndexOf('-'))) || letters.slice(0, room).join('');
}

/**
 * An id from a heading's words: one that can be linked, that neither the page nor another heading has, and that is no
 * longer than it need be.
 */
export function derivedId(text: string, used: { has: (id: string) => boolean }): string {
  const signs = slug(sluggable(text)).replace(/[^\p{L}\p{M}\p{N}_-]/gu, '');
  const words = closed(signs.replace(/^[^\p{L}\p{N}]+/u, ''));
  const base = isTaken(words) ? `section-${words}` : words || 'section';
  let id = cut(base, longestId);
  for (let n = 1; used.has(id); n += 1) {
    const number = `-${n}`;
    id = `${cut(base, longestId - number.length)}${number}`;
  }
  return id;
}

/** Letters of other scripts that look like those of the first. */
const lookAlikes: Record<string, string> = Object.fromEntries(
  ['аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвb', 'αaοoρpνvιiκkτtυuχxγy', 'یيکكەه'].flatMap(
    (pairs) => pairs.match(/../gu)?.map((pair) => lettersOf(pair) as [string, string]) ?? [],
  ),
);

/** What an id looks like to somebody who does not look twice. */
export const looksLike = (id: string): string =>
  lettersOf(id.normalize('NFKC').toLowerCase())
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('');

/** A word of an id in which letters of two scripts stand that look alike. */
export const mixedWord = (id: string): string | undefined =>
  id
    .split(/[-_]/)
    .find(
      (word) =>
        /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word),
    );
