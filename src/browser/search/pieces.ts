import { searchFolder, searchRoot } from '../../shared/search-files.ts';
import { onHost } from '../on-host.ts';

/** Pieces of each folder that could not be had. */
const lost = new Map<string, number>();

/** Languages whose engine has been sent: one copy of Pagefind's script has one, however many volumes it searches. */
const sent = new Set<string>();

const piece = /^(.*\/)(?:index|filter)\/[^/]+\.pf_(?:index|filter)$|^(.*\/)[^/]+\.pf_meta$/;

const engine = new RegExp(`^${onHost(searchRoot)}([^/]+)/[^/]+/(wasm\\.[^/]+)$`);

/** What Pagefind takes for an engine that is unpacked already. It asks for one with each volume and uses the first. */
const noEngine = (): Response => new Response('pagefind_dcd');

/** Sends the engine of a language again when it is next asked for: by another copy of the script. */
export const sendAgain = (language: string): void => void sent.delete(language);

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
      if (sent.has(language)) return noEngine();
      sent.add(language);
      return plain(onHost(`${searchFolder(language)}/${file}`), init);
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
