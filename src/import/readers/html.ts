import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Root, RootContent } from 'mdast';
import type { LineKind } from '../line.ts';
import { besideScheme, imagesBeside } from './beside-page.ts';
import { decodeText } from './decode.ts';
import { dropHidden } from './drop-hidden.ts';
import { htmlToTree } from './html-to-tree.ts';
import { bringPictures } from './pictures.ts';
import type { ReadText } from './read-text.ts';
import { splitAtBreaks } from './split-at-breaks.ts';
import { tidyTree } from './tidy-tree.ts';

const charset = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

const declaredIn = (bytes: Uint8Array): string | undefined =>
  charset.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const metaOf = (page: Document, ...names: string[]): string => {
  const found = names
    .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
    .find((meta) => meta !== null);
  return plain(found?.getAttribute('content'));
};

/** The page's own headline; its title may have the site's name as well. */
function headlineOf(page: Document, title: string): string {
  const heads = [...page.querySelectorAll('h1')].map(({ textContent }) => plain(textContent));
  return heads.find((head) => head && title.includes(head)) ?? (heads.length === 1 ? heads[0] : '') ?? '';
}

/** A description that was cut short, or that begins the text, is no standfirst. */
const isStandfirst = (description: string, text: string): boolean =>
  description !== '' && !/(?:…|\.\.\.)$/.test(description) && !plain(text).startsWith(description.slice(0, 80));

const line = (value: string, lineKind: LineKind): RootContent[] =>
  value ? [{ type: 'paragraph', data: { lineKind }, children: [{ type: 'text', value }] }] : [];

/** What a page says of its article, in the order of a text. */
function headOf(page: Document, read: ReturnType<Readability['parse']>, fallback: string): RootContent[] {
  const headline = headlineOf(page, plain(read?.title)) || plain(read?.title) || fallback;
  const description = metaOf(page, 'og:description', 'description', 'twitter:description');
  return [
    ...(headline
      ? [{ type: 'heading' as const, depth: 1 as const, children: [{ type: 'text' as const, value: headline }] }]
      : []),
    ...(isStandfirst(description, read?.textContent ?? '') ? line(description, 'standfirst') : []),
    ...line(plain(read?.byline), 'byline'),
    ...line(plain(read?.publishedTime), 'date'),
  ];
}

const canonical = /<link[^>]{1,200}?rel=["']?canonical["']?[^>]{1,300}?>/i;

/** Where a page says that it stands, so that its links lead there. */
function placeOf(html: string): { url?: string } {
  const [link = ''] = canonical.exec(html) ?? [];
  const url = /href=["']?(https?:\/\/[^"'\s>]+)/i.exec(link)?.[1];
  return url && URL.canParse(url) ? { url } : {};
}

/** Keeps the addresses of pictures that lie beside the page from being turned into addresses of its site. */
function markPictures(page: Document): void {
  for (const image of page.querySelectorAll('img[src]')) {
    const address = image.getAttribute('src') ?? '';
    if (!/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)) image.setAttribute('src', besideScheme + address);
  }
}

/** Reads the article of a web page that was saved as a file; menus, scripts and hidden text are left out. */
export async function readHtml(bytes: Uint8Array, path: string): Promise<ReadText> {
  const { text } = decodeText(bytes, declaredIn(bytes));
  // A console of its own: jsdom has opinions about style sheets. Scripts do not run unless they are asked to.
  const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole(), ...placeOf(text) });
  const page = window.document;
  markPictures(page);
  const hidden = dropHidden(page);
  const whole = page.body.innerHTML;
  const head = page.cloneNode(true) as Document;
  const read = new Readability(page, { charThreshold: 200 }).parse();
  const tree: Root = htmlToTree(read?.content ?? whole);
  tree.children.unshift(...headOf(head, read, plain(head.title)));
  window.close();
  splitAtBreaks(tree);
  const unlinked = tidyTree(tree);
  const { pictures, notes } = await bringPictures(tree, imagesBeside(path));
  return {
    tree,
    pictures,
    notes: [
      ...notes,
      ...(hidden > 0 ? [`${hidden} hidden elements were left out.`] : []),
      ...(unlinked > 0 ? [`${unlinked} links led nowhere outside of the page; their words were kept.`] : []),
    ],
  };
}
