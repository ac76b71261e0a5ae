import type { ReaderPage } from './readers.ts';

/** An article with the matches of a search marked. */
export const marked = '/articles/handshake-in-moscow/?marks=moscow.russia#success';

/** What the page says at the bottom of its window. */
export const said = (page: ReaderPage): Promise<string> =>
  page.evaluate(() => document.querySelector('.said')?.textContent ?? '');

/** How many matches are marked. */
export const marks = (page: ReaderPage): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);

/** The words of the focused element, or its value. */
export const focused = (page: ReaderPage): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLInputElement ? one.value : (one?.textContent.trim() ?? '');
  });

/** Keeps what the page copies, whatever the browser says to it. Runs before the page's own scripts. */
export const keepCopied = (): void => {
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        document.documentElement.dataset['copied'] = text;
        return Promise.resolve();
      },
    },
  });
};

/** What was copied last where that is kept. */
export const copied = (page: ReaderPage): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
