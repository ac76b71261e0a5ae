import { keep, readKept, type CacheEntry } from '../../cache/disk-cache.ts';
import { isoDay } from '../../shared/dates.ts';

const day = 86_400_000;

/** Days for which a page that was there is taken to be there still. */
const keptFor = 7;

/** An address that was there, or words that were in the page at it. */
export type Found = readonly [address: string] | readonly [address: string, words: string];

/**
 * That something was there on a day, which stays true; the day is part of what is said, so that no entry has an age.
 *
 * @see src/decisions/0046-links-by-the-day.md
 */
const thereOn = (root: string, [address, ...words]: Found, date: Date): CacheEntry => ({
  root,
  shelf: 'links',
  key: [address, isoDay(date), ...words],
});

/** Whether something was found to be there on one of the last days. */
export function wasThere(root: string, found: Found, today: Date): boolean {
  for (let ago = 0; ago < keptFor; ago += 1) {
    const date = new Date(today.getTime() - ago * day);
    if (readKept(thereOn(root, found, date))) return true;
  }
  return false;
}

/** Keeps that something was there. */
export const keepThere = (root: string, found: Found, today: Date): Promise<void> =>
  keep(thereOn(root, found, today), Buffer.alloc(0));
