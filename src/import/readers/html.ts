import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { besideScheme, imagesBeside } from './beside-page.ts';
import { declaredIn, decodeText } from './decode.ts';
import { dropHidden } from './drop-hidden.ts';
import { htmlToTree } from './html-to-tree.ts';
import { markPage } from './mark-page.ts';
import { mediaIn, tellMedia } from './media.ts';
import { headOf, plain, type Read } from './page-head.ts';
import { bringPictures } from './bring-pictures.ts';
import type { ReadText } from './read-text.ts';
import { splitAtBreaks } from './split-at-breaks.ts';
import { tidyTree } from './tidy-tree.ts';
import { takeWebNotes } from './web-notes.ts';

/** Where a page says that it stands, so that its links lead there. */
function placeOf(page: Document): { url?: string } {
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/i.test(url) && URL.canParse(url) ? { url } : {};
}

/** Keeps the addresses of pictures that lie beside the page from being turned into addresses of its site. */
function markPictures(page: Document): void {
  for (const image of page.querySelectorAll('img[src]')) {
    const address = image.getAttribute('src') ?? '';
    if (!/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address))
      image.setAttribute('src', besideScheme + address);
  }
}

/** The article of a page as HTML, or all of the page where it has none. */
function articleOf(page: Document, notes: string): { read: Read; content: string } {
  const whole = page.body.innerHTML;
  const read = new Readability(page).parse();
  return { read, content: (read?.content ?? whole) + notes };
}

/** Reads the article of a web page that was saved as a file; menus, scripts and hidden text are left out. */
export async function readHtml(bytes: Uint8Array, path: string): Promise<ReadText> {
  const { text } = decodeText(bytes, declaredIn(bytes));
  // A console of its own: jsdom has opinions about style sheets. Scripts do not run unless they are asked to.
  const dom = new JSDOM(text, { virtualConsole: new VirtualConsole() });
  const page = dom.window.document;
  dom.reconfigure(placeOf(page));
  markPictures(page);
  const media = mediaIn(page.body.innerHTML);
  markPage(page);
  const hidden = dropHidden(page);
  const notesOfPage = takeWebNotes(page);
  const head = page.cloneNode(true) as Document;
  const { read, content } = articleOf(page, notesOfPage);
  const tree = htmlToTree(content);
  tree.children.unshift(...headOf(head, read, plain(head.title)));
  dom.window.close();
  splitAtBreaks(tree);
  const unlinked = tidyTree(tree);
  const unplayed = tellMedia(media, tree);
  const { pictures, notes } = await bringPictures(tree, imagesBeside(path));
  return {
    tree,
    pictures,
    notes: [
      ...notes,
      ...unplayed,
      ...(hidden > 0 ? [`Hidden elements that were left out: ${hidden}.`] : []),
      ...(unlinked > 0
        ? [`Links that lead nowhere outside of the page: ${unlinked}. Their words were kept.`]
        : []),
    ],
  };
}
