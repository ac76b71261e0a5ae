import { slug } from 'github-slugger';

/** Longer names are cut off in address bars and lists of files. */
const mostCharacters = 60;

const lettersOf = (text: string, system: RegExp): number => text.match(system)?.length ?? 0;

/** As many whole words of a slug as there is room for. */
function shortened(whole: string): string {
  const room = whole.slice(0, mostCharacters + 1);
  if (room.length <= mostCharacters) return room;
  return room.slice(0, room.lastIndexOf('-')) || whole.slice(0, mostCharacters);
}

/**
 * The name for a new article's folder, from its headline.
 *
 * @returns nothing for a headline that is not written in Latin letters: its article needs a name given by hand
 */
export function newSlug(headline: string): string | undefined {
  if (lettersOf(headline, /\p{Script=Latin}/gu) * 2 <= lettersOf(headline, /\p{L}/gu)) {
    return undefined;
  }
  const plain = headline.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = slug(plain.replace(/[\s\p{Pd}/]+/gu, ' '))
    .replace(/[^a-z0-9-]/g, '')
    .split('-')
    .filter(Boolean);
  return shortened(words.join('-')) || undefined;
}
