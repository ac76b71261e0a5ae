import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { status } from '../passages/select-words.ts';
import {
  checkBook,
  findEpubcheck,
  openBook,
  xmlElements,
  xmlWords,
  type OpenBook,
} from '../support/books.ts';
import { openPage } from '../support/browser.ts';
import { correctedSite } from '../support/corrected-site.ts';
import { readers, type ReaderPage } from '../support/readers.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

const { dist } = inject('site');
let corrected: string;
let served: ServedSite;

beforeAll(async () => {
  corrected = (await correctedSite()).dist;
  served = await serveSite(corrected);
}, 180_000);

afterAll(() => served.close());

declare global {
  interface Window {
    saved?: Blob;
  }
}

/**
 * Gives the page the button that an article has of which no book was made with the site, before its script runs, and
 * keeps what is saved where the test finds it.
 */
function asOlderArticle(): void {
  document.addEventListener('readystatechange', () => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', name: 'book', textContent: 'EPUB' });
    document.querySelector('article-actions a')?.replaceWith(button);
  });
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    window.saved = file;
    return addressOf(file);
  };
}

async function savedIn(page: ReaderPage): Promise<OpenBook> {
  await page.activate('article-actions [name=book]');
  await expect.poll(() => page.evaluate(() => window.saved !== undefined)).toBe(true);
  const bytes = await page.evaluate(async () => {
    const saved = new Uint8Array((await window.saved?.arrayBuffer()) ?? []);
    return btoa(Array.from(saved, (byte) => String.fromCharCode(byte)).join(''));
  });
  return openBook(Buffer.from(bytes, 'base64'));
}

/** The sentences of a file of a book, without spaces: those of a page are between its elements. */
const sentences = (book: OpenBook, file: string): string[] =>
  xmlWords(book.tree(file))
    .replaceAll(/\s+/g, '')
    .split(/(?<=[.·])/);

const shape = (book: OpenBook, file: string) =>
  xmlElements(book.tree(file), 'aside', 'h2', 'h3', 'img', 'li', 'sup').map(
    ({ name, attributes }) => [name, attributes.id, attributes['epub:type'], attributes.alt],
  );

/** Compares what a browser makes of a page with the book beside the page, their pictures aside. */
async function expectTheSame(page: ReaderPage, folder: string): Promise<void> {
  const slug = basename(folder);
  const made = await savedIn(page);
  const built = openBook(await readFile(join(folder, `${slug}.epub`)));
  expect(made.names).toHaveLength(built.names.length);
  expect(shape(made, `${slug}.xhtml`)).toEqual(shape(built, `${slug}.xhtml`));
  for (const file of ['package.opf', 'contents.xhtml', `${slug}.xhtml`]) {
    expect(sentences(made, file)).toEqual(sentences(built, file));
  }
}

const slug = 'handshake-in-moscow';
const paths = [`/articles/${slug}/`, `/ar/articles/${slug}/`];

describe.each(readers.filter(({ isPhone }) => !isPhone))('in $name', ({ open }) => {
  test.each(paths)(
    'an older article becomes the book that the build would make: %s',
    async (path) => {
      await expectTheSame(await open(path, asOlderArticle), join(dist, path));
    },
  );
});

test.each(['/articles/x/', '/articles/beside/', '/ar/articles/beside/'])(
  'so does one with corrections, or with notes in its margin: %s',
  async (path) => {
    const [reader] = readers;
    const page = await reader?.open(served.url + path, asOlderArticle);
    if (page) await expectTheSame(page, join(corrected, path));
  },
);

async function openOlder(path = paths[0]): Promise<Page> {
  const page = await openPage();
  await page.addInitScript(asOlderArticle);
  await page.goto(path ?? '');
  return page;
}

const press = (page: Page): Promise<void> =>
  page.locator('article-actions').getByRole('button', { name: 'EPUB' }).click();

const java = await findEpubcheck();

test.skipIf(!java)(
  'it is saved under the name of its article, and epubcheck finds nothing in it',
  { timeout: 180_000 },
  async () => {
    const page = await openOlder(paths[1]);
    const download = page.waitForEvent('download');
    await press(page);
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${slug}.epub`);
    const path = join(dirname(await file.path()), file.suggestedFilename());
    await file.saveAs(path);
    expect(await checkBook(java ?? '', path)).toEqual([]);
  },
);

test('where a part of it cannot be had, the reader is told', async () => {
  const page = await openOlder();
  await page.route('**/card.png', (route) => route.abort());
  await press(page);
  await status(page).filter({ hasText: 'The EPUB could not be made.' }).waitFor();
});
