import { volumeFolder, type SearchVolume } from '../../shared/search-files.ts';
import { onHost } from '../on-host.ts';

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

/** Pagefind's script. */
export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/**
 * Long articles and short ones count alike: the average length, which Pagefind takes of a volume, would make volumes
 * unlike.
 */
const ranking = { pageLength: 0 };

/**
 * Starts a volume of the index of a language.
 *
 * @see src/decisions/0013-search-without-worker.md
 */
export async function startVolume(
  { createInstance }: PagefindModule,
  language: string,
  { name }: SearchVolume,
): Promise<Pagefind> {
  const pagefind = createInstance({
    noWorker: true, // a worker costs 11 kB and a request, a search a few milliseconds
    basePath: onHost(volumeFolder(language, name)),
    baseUrl: '/', // the index has whole paths
    metaCacheTag: name,
    ranking,
  });
  await pagefind.init();
  return pagefind;
}
