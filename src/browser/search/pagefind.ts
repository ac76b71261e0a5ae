/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface PagefindArticle {
  url: string;
  /** The indexed text; `locations` count its words, parted by white space. */
  content: string;
  locations: number[];
  meta: Record<string, string>;
  /** Elements with an id; `location` is that of the first word in or after them. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindArticle>;
}

export interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

const address = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true }); // a worker costs 11 kB and a request, a search a few milliseconds
  await pagefind.init();
  return pagefind;
}

/**
 * Pagefind, loaded at the first call and kept. A load that failed is tried again at the next call.
 *
 * @throws when it cannot be loaded
 */
export function pagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
