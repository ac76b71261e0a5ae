import { zipSync } from 'fflate';
import { archiveOptions, bookFiles } from '../../shared/book/book-files.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { scriptWords } from '../load-words.ts';
import { say } from '../say.ts';
import { element } from '../search/element.ts';
import { pageBook } from './page-book.ts';

/** How long a browser may take until it has begun to save, in milliseconds. */
const saving = 60_000;

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/epub+zip' }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), saving);
}

/** Makes a book of the article, of which none was made with the site, and saves it. */
export async function saveBook(): Promise<void> {
  const { book } = await scriptWords();
  const slug = location.pathname.split('/').at(-2) ?? '';
  say(book.making);
  const made = await pageBook(slug, book.contents).catch(ifUnloaded(undefined));
  if (made) download(zipSync(bookFiles(made), archiveOptions), `${slug}.epub`);
  else say(book.failed);
}
