import { searchFolder, searchRoot } from '../../shared/search-files.ts';

/** Pieces of each folder that could not be had. */
const lost = new Map<string, number>();

/** Languages whose engine runs: one copy of Pagefind's script has one engine, however many volumes it searches. */
const running = new Set<string>();

const piece = /^(.*\/)(?:index|filter)\/[^/]+\.pf_(?:index|filter)$|^(.*\/)[^/]+\.pf_meta$/;

const engine = new RegExp(`^${searchRoot}([^/]+)/[^/]+/(wasm\\.[^/]+)$`);

/** What Pagefind takes for an engine that is unpacked already. It asks for one with each volume and uses the first. */
const noEngine = (): Response => new Response('pagefind_dcd');

/** Tells that the engine of a language runs, or that it does no more. */
export function setRunning(language: string, isRunning: boolean): void {
  if (isRunning) running.add(language);
  else running.delete(language);
}

/** Whether pieces of a folder were lost since a count of them was taken. */
export const lostOf = (folder: string): number => lost.get(folder) ?? 0;

let isWatching = false;

/**
 * Watches what Pagefind fetches. It keeps the loss of a piece to itself and answers as if nothing stood in it; and it
 * looks for its engine in the folder of each volume, which is sent to the one that they share.
 */
export function watchPieces(): void {
  if (isWatching) return;
  isWatching = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string') return plain(input, init);
    const [, language, file] = engine.exec(input) ?? [];
    if (language) {
      return running.has(language) ? noEngine() : plain(`${searchFolder(language)}/${file}`, init);
    }
    const [, inside, beside] = piece.exec(input) ?? [];
    const folder = inside ?? beside;
    const lose = (): unknown => folder && lost.set(folder, lostOf(folder) + 1);
    const answer = await plain(input, init).catch((error: unknown) => {
      lose();
      throw error;
    });
    if (!answer.ok) lose();
    return answer;
  };
}
