import { slug } from 'github-slugger';
import { isUsableId } from '../markdown/section-ids.ts';

/** Words that tell no section from another. */
const empty = new Set(
  `a an and are as at be but by can could did do does for from had has have he her his how i in into is it its may more
  most no nor not of off on or our out over she should so some than that the their them then there these they this
  those to too under up was we were what when where which who whom whose why will with would you your`.split(
    /\s+/,
  ),
);

/** Longer ids are no easier to tell apart. */
const longest = { words: 4, characters: 32 };

function shortened(words: string[]): string {
  const few = words.slice(0, longest.words);
  while (few.length > 1 && few.join('-').length > longest.characters) few.pop();
  return few.join('-');
}

/** A short id in Latin letters from the telling words of a heading; nothing where it has no Latin letters. */
function latinId(heading: string): string {
  const plain = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{Pd}/]+/gu, ' ');
  const words = slug(plain)
    .replace(/[^a-z0-9-]/g, '')
    .split('-')
    .filter(Boolean);
  const telling = words.filter((word) => !empty.has(word));
  if (!/[a-z]/.test(words.join(''))) return '';
  return shortened(telling.length > 0 ? telling : words);
}

/**
 * An id for each heading: from its words or, where they are not Latin, from its place, `section-2`.
 *
 * @param taken ids that are used already
 */
export function headingIds(headings: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return headings.map((heading, index) => {
    const id = latinId(heading);
    const first = isUsableId(id) ? id : `section-${index + 1}`;
    let free = first;
    for (let n = 2; used.has(free); n += 1) free = `${first}-${n}`;
    used.add(free);
    return free;
  });
}
