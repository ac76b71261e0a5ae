import { keptReadingsKey } from '../../shared/storage-keys.ts';
import { store, stored } from '../device-storage.ts';

/** What is remembered of an article. */
export interface Reading {
  /** The id of the section in which the reader stopped. */
  at: string;
  /** The version that was read: short digests by the ids of its sections. */
  sections: Record<string, string>;
}

/** As many as anyone comes back to; the one read longest ago makes room. */
const mostKept = 100;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isReading = (value: unknown): value is Reading =>
  isRecord(value) &&
  typeof value['at'] === 'string' &&
  isRecord(value['sections']) &&
  Object.values(value['sections']).every((digest) => typeof digest === 'string');

/** By path, the one read last at the end. What is stored is not trusted: only what has the form of a reading is taken. */
function readings(): Map<string, Reading> {
  try {
    const kept: unknown = JSON.parse(stored(keptReadingsKey) ?? '{}');
    const entries = isRecord(kept) ? Object.entries(kept) : [];
    return new Map(entries.filter((entry): entry is [string, Reading] => isReading(entry[1])));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map(); // what is stored is damaged
    throw error;
  }
}

/** What is remembered of the article that is open. */
export const keptReading = (): Reading | undefined => readings().get(location.pathname);

/** Remembers the article that is open. Where storage is refused, nothing is remembered. */
export function keepReading(reading: Reading): void {
  const all = readings();
  all.delete(location.pathname);
  all.set(location.pathname, reading);
  store(keptReadingsKey, JSON.stringify(Object.fromEntries([...all].slice(-mostKept))));
}
