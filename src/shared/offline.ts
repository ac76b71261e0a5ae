import { bothFolder } from './both-folder.ts';

/** A page of which the device has a copy. */
export interface KeptPage {
  /** Of its address. */
  path: string;
  /** It stays whatever is read later: the reader has asked for it, or it is needed where nothing else is there. */
  isPinned: boolean;
  /** Paths of the files with a hash in their names that it may load. */
  files: string[];
}

/** What a page asks the service worker. */
export interface PinRequest {
  path: string;
  isPinned: boolean;
}

/** So many of the articles read last are kept. */
export const mostKept = 20;

/** The device's caches: pages with their words, and the files that they share. */
export const keptCaches = { pages: 'longview:pages', files: 'longview:files' } as const;

/** Among the pages: the list of them, as `KeptPage[]`, the last read first. */
export const keptList = '/kept.json';

const article = new RegExp(`(?:(${bothFolder})/)?articles/[^/]+/$`);

/** Whether a path is that of an article, whatever the language, and not of two editions side by side. */
export const isArticlePath = (path: string): boolean => {
  const found = article.exec(path);
  return found !== null && found[1] === undefined;
};

/** The page that is shown instead of one in the same language that cannot be had. */
export const offlinePageFor = (path: string): string => path.replace(article, 'offline/');
