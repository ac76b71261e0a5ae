/** The part of Pagefind's browser API that is used here (https://pagefind.app/docs/api/). */
export interface PagefindSection {
  title: string;
  url: string;
  /** HTML: escaped text with `<mark>` around the matches. */
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

export interface PagefindArticle {
  url: string;
  meta: Record<string, string>;
  sub_results: PagefindSection[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindArticle>;
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

const address = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
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
