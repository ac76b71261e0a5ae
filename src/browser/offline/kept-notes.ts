import { keptCaches } from '../../shared/offline.ts';
import { noteLoader } from '../names/note-loader.ts';

/** Under which that is kept which is said of the names in a page. */
export const notesOf = (path: string): string => `${path}?names`;

/** Whether scripts ask at a path for what is said of names. */
export const isNoteFile = (path: string): boolean => /\/names\/\d+\.json$/.test(path);

/**
 * Keeps what is said of the names that a page links to, as one file that stands for all in which they are.
 *
 * @throws TypeError where it cannot be had
 */
export async function keepNotes(path: string, html: string): Promise<void> {
  const links = new Set(
    [...html.matchAll(/<a class="n" href="([^"]+)"/g)].map(([, to = '']) => to),
  );
  const notes = await Promise.all([...links].map(noteLoader()));
  const byKey = Object.fromEntries(notes.map(({ key, note }) => [key, note]));
  await (await caches.open(keptCaches.pages)).put(notesOf(path), Response.json(byKey));
}
