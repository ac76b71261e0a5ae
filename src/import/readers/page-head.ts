import type { Readability } from '@mozilla/readability';
import type { RootContent } from 'mdast';
import type { LineKind } from '../line.ts';
import { lostHead } from './lost-head.ts';

/** What a page's article was found to be, if it has one. */
export type Read = ReturnType<Readability['parse']>;

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** Text that was written as HTML more than once: `&amp;#039;` is an apostrophe. */
function unescaped(page: Document, text: string): string {
  const holder = page.createElement('template');
  holder.innerHTML = text;
  return plain(holder.content.textContent);
}

const metaOf = (page: Document, ...names: string[]): string => {
  const found = names
    .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
    .find((meta) => meta !== null);
  return unescaped(page, plain(found?.getAttribute('content')));
};

const joints = /\s+[|–—·•:»/-]\s+|\s*\|\s*/;

const leadsHome = (heading: Element): boolean => {
  const link = heading.closest('a') ?? heading.querySelector('a');
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(link?.getAttribute('href') ?? 'none');
};

/** Headings of a page that could be its headline: not the site's name, nor those of its menus. */
function candidates(page: Document): Element[] {
  const sites = [metaOf(page, 'og:site_name', 'application-name')].filter(Boolean);
  return [...page.querySelectorAll('h1, h2')].filter((heading) => {
    const text = plain(heading.textContent);
    return text && !sites.includes(text) && !leadsHome(heading) && !heading.closest('nav, aside');
  });
}

/** Whether a title names an article so; the site's name may stand beside it, or the title be cut short. */
function isNamed(title: string, text: string): boolean {
  const [first = '', ...others] = title.split(joints);
  if (title === text || (title.startsWith(text) && text.length > title.length / 2)) return true;
  const longest = others.reduce((most, part) => (part.length > most.length ? part : most), first);
  return longest === text || text.startsWith(longest.replace(/\s*(?:…|\.\.\.)$/, ' ').trimStart());
}

/**
 * The page's own headline: the heading that its title names or, where none does, its only main heading. Where the page
 * says nothing of its title, the first heading of all.
 */
function headlineOf(page: Document, title: string): Element | undefined {
  const headings = candidates(page);
  const titles = [metaOf(page, 'og:title', 'twitter:title'), plain(page.title), title].filter(
    Boolean,
  );
  const textOf = (heading: Element | undefined): string => plain(heading?.textContent);
  const named = headings.find((heading) => titles.some((one) => isNamed(one, textOf(heading))));
  const main = headings.filter(({ localName }) => localName === 'h1');
  const only = main.length === 1 ? main[0] : undefined;
  const isSite = titles.every((one) =>
    [...page.querySelectorAll('h1')].some((h1) => plain(h1.textContent) === one),
  );
  return named ?? only ?? (isSite ? headings[0] : undefined);
}

/** A description that was cut short, or that begins the text, is no standfirst. */
const isStandfirst = (description: string, text: string): boolean =>
  description !== '' &&
  !/(?:…|\.\.\.)$/.test(description) &&
  !plain(text).startsWith(description.slice(0, 80));

const line = (value: string, lineKind: LineKind): RootContent[] =>
  value ? [{ type: 'paragraph', data: { lineKind }, children: [{ type: 'text', value }] }] : [];

/** What a page says of its article, in the order of a text. */
export function headOf(page: Document, read: Read, fallback: string): RootContent[] {
  const heading = headlineOf(page, plain(read?.title));
  const headline = plain(heading?.textContent) || unescaped(page, plain(read?.title)) || fallback;
  const text = plain(read?.textContent);
  const lost = lostHead(heading, text);
  const description = metaOf(page, 'og:description', 'description', 'twitter:description');
  return [
    ...line(lost.kicker ?? '', 'kicker'),
    ...(headline
      ? [
          {
            type: 'heading' as const,
            depth: 1 as const,
            children: [{ type: 'text' as const, value: headline }],
          },
        ]
      : []),
    ...line(isStandfirst(description, text) ? description : (lost.standfirst ?? ''), 'standfirst'),
    ...line(unescaped(page, plain(read?.byline)) || (lost.byline ?? ''), 'byline'),
    ...line(plain(read?.publishedTime) || (lost.date ?? ''), 'date'),
    ...lost.figures,
  ];
}
