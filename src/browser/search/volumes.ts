import { oncePerKey } from '../../shared/once-per-key.ts';
import {
  askedAtStart,
  searchFiles,
  volumeFolder,
  type SearchVolume,
} from '../../shared/search-files.ts';
import { loadText } from '../load-text.ts';
import { asData, preload } from '../preload.ts';
import { startVolume, type Pagefind, type PagefindModule } from './pagefind.ts';
import { lostOf, sendAgain, watchPieces } from './pieces.ts';

/** A volume that can be searched. */
export interface Volume extends Pick<Pagefind, 'search' | 'filters'>, SearchVolume {
  language: string;
}

/** The volumes of a language, as they come. */
interface Library {
  newest: Volume;
  /** Starts the others, which wait until then. */
  older: () => Promise<Volume[]>;
}

const failures = new Map<string, number>();

/** Browsers may remember a module that failed, so another try asks for another address. */
function addressOf(language: string): string {
  const failed = failures.get(language);
  return searchFiles.script(language) + (failed ? `?try=${failed}` : '');
}

/** After a failure all is loaded afresh, since Pagefind stays as broken as it was. */
async function orForget<Answer>(language: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    failures.set(language, (failures.get(language) ?? 0) + 1);
    sendAgain(language);
    throw error;
  }
}

/** An answer that lacks nothing. */
async function whole<Answer>(folder: string, ask: () => Promise<Answer>): Promise<Answer> {
  const before = lostOf(folder);
  const answer = await ask();
  if (lostOf(folder) > before) throw new Error('A piece of the search index could not be loaded');
  return answer;
}

async function open(
  module: PagefindModule,
  language: string,
  listed: SearchVolume,
): Promise<Volume> {
  const folder = volumeFolder(language, listed.name);
  const whenWhole = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
    orForget(language, () => whole(folder, ask));
  const pagefind = await whenWhole(() => startVolume(module, language, listed));
  return {
    ...listed,
    language,
    search: (query, options) => whenWhole(() => pagefind.search(query, options)),
    filters: () => whenWhole(() => pagefind.filters()),
  };
}

/** The volumes of a language. What the newest needs is sent for while Pagefind's script is on its way. */
async function listVolumes(language: string): Promise<[SearchVolume, ...SearchVolume[]]> {
  const [first, ...others] = JSON.parse(
    await loadText(searchFiles.volumes(language)),
  ) as SearchVolume[];
  if (!first) throw new Error(`The search index of ${language} has no volume`);
  for (const address of askedAtStart(language, first)) preload(address, asData);
  return [first, ...others];
}

async function load(language: string): Promise<Library> {
  watchPieces();
  const script = import(/* @vite-ignore */ addressOf(language)) as Promise<PagefindModule>;
  const [module, [first, ...others]] = await orForget(language, () =>
    Promise.all([script, listVolumes(language)]),
  );
  const newest = await open(module, language, first);
  const older = oncePerKey(async (all: SearchVolume[]) => {
    if (all.length > 0) await newest.search(''); // answered once the engine runs, which the others are to find running
    return Promise.all(all.map((one) => open(module, language, one)));
  });
  return { newest, older: () => older(others) };
}

const library = oncePerKey(load, addressOf);

/**
 * The volume with the newest articles of a language, loaded at the first call and kept. A load that failed is tried again
 * at the next call.
 *
 * @throws when it cannot be loaded
 */
export const newestVolume = async (language: string): Promise<Volume> =>
  (await library(language)).newest;

/**
 * The other volumes of a language, the newest first.
 *
 * @throws when one of them cannot be loaded
 */
export const olderVolumes = async (language: string): Promise<Volume[]> =>
  (await library(language)).older();
