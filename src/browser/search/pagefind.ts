import { oncePerKey } from '../../shared/once-per-key.ts';
import { searchFiles } from '../../shared/search-files.ts';

/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface PagefindArticle {
  url: string;
  /** The indexed text. */
  content: string;
  meta: Record<string, string>;
  /** Elements with an id; `location` is that of the first word in or after them. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

export interface PagefindResult {
  id: string;
  score: number;
  /** The places of its matches, counted by the words of the text as white space parts them. */
  words: number[];
  data: () => Promise<PagefindArticle>;
}

export interface Pagefind {
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind;
}

const failures = new Map<string, number>();

/** Browsers may remember a module that failed, so another try asks for another address. */
function addressOf(language: string): string {
  const failed = failures.get(language);
  return searchFiles.script(language) + (failed ? `?try=${failed}` : '');
}

const forget = (language: string): void => {
  failures.set(language, (failures.get(language) ?? 0) + 1);
};

/** Pieces of the index that could not be had. */
let lost = 0;

let isWatching = false;

/** Pagefind keeps the loss of a piece to itself and answers as if nothing stood in it. */
function watchPieces(): void {
  if (isWatching) return;
  isWatching = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isPiece = typeof input === 'string' && /\.pf_(?:index|filter|meta)$/.test(input);
    const answer = await plain(input, init).catch((error: unknown) => {
      if (isPiece) lost += 1;
      throw error;
    });
    if (isPiece && !answer.ok) lost += 1;
    return answer;
  };
}

/** An answer that lacks nothing; after a failure Pagefind is loaded afresh, since it stays as broken as it was. */
async function whole<Answer>(language: string, ask: () => Promise<Answer>): Promise<Answer> {
  const before = lost;
  try {
    const answer = await ask();
    if (lost > before) throw new Error('A piece of the search index could not be loaded');
    return answer;
  } catch (error) {
    forget(language);
    throw error;
  }
}

async function start(language: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ addressOf(language))) as PagefindModule;
  const engine = module.createInstance({ noWorker: true }); // see src/decisions/0013-search-without-worker.md
  await engine.init();
  return engine;
}

async function load(language: string): Promise<Pagefind> {
  watchPieces();
  const engine = await start(language).catch((error: unknown) => {
    forget(language);
    throw error;
  });
  return {
    ...engine,
    search: (query, options) => whole(language, () => engine.search(query, options)),
    filters: () => whole(language, () => engine.filters()),
  };
}

/**
 * Pagefind with the index of a language, loaded at the first call and kept. A load that failed is tried again at the next
 * call.
 *
 * @throws when it cannot be loaded
 */
export const pagefind = oncePerKey(load, addressOf);
