import type { Readability } from '@mozilla/readability';
import type { RootContent } from 'mdast';
import type { LineKind } from '../line.ts';

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

const metaOf = (page: Document, ...names: string[]): string => {
  const found = names
    .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`))
    .find((meta) => meta !== null);
  return plain(found?.getAttribute('content'));
};

/** The page's own headline; its title may have the site's name as well. */
function headlineOf(page: Document, title: string): string {
  const heads = [...page.querySelectorAll('h1')].map(({ textContent }) => plain(textContent));
  return (
    heads.find((head) => head && title.includes(head)) ?? (heads.length === 1 ? heads[0] : '') ?? ''
  );
}

/** A description that was cut short, or that begins the text, is no standfirst. */
const isStandfirst = (description: string, text: string): boolean =>
  description !== '' &&
  !/(?:…|\.\.\.)$/.test(description) &&
  !plain(text).startsWith(description.slice(0, 80));

const line = (value: string, lineKind: LineKind): RootContent[] =>
  value ? [{ type: 'paragraph', data: { lineKind }, children: [{ type: 'text', value }] }] : [];

/** What a page says of its article, in the order of a text. */
export function headOf(
  page: Document,
  read: ReturnType<Readability['parse']>,
  fallback: string,
): RootContent[] {
  const headline = headlineOf(page, plain(read?.title)) || plain(read?.title) || fallback;
  const description = metaOf(page, 'og:description', 'description', 'twitter:description');
  return [
    ...(headline
      ? [
          {
            type: 'heading' as const,
            depth: 1 as const,
            children: [{ type: 'text' as const, value: headline }],
          },
        ]
      : []),
    ...(isStandfirst(description, read?.textContent ?? '') ? line(description, 'standfirst') : []),
    ...line(plain(read?.byline), 'byline'),
    ...line(plain(read?.publishedTime), 'date'),
  ];
}
