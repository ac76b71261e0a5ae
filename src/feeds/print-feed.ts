import { generateAtomFeed } from 'feedsmith';
import { absolute, addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { site } from '../site.ts';

type AtomFeed = Parameters<typeof generateAtomFeed>[0];

/** What tells one of the site's feeds from another. */
export interface Feed {
  language: Language;
  title: string;
  subtitle: string;
  /** Path of the page that it follows. */
  page: string;
  /** Its own path. */
  address: string;
  entries: (NonNullable<AtomFeed['entries']>[number] & { updated: Date })[];
}

/** Feed readers keep what they were sent; what is older is in the archive. */
export const entriesKept = 30;

/** Characters that no XML document may hold (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An Atom feed of the site (RFC 4287). */
export function printFeed({ language, title, subtitle, page, address, entries }: Feed): string {
  const times = entries.map(({ updated }) => updated.getTime());
  const xml = generateAtomFeed({
    id: absolute(page),
    title: { value: title },
    subtitle: { value: subtitle },
    updated: new Date(Math.max(0, ...times)),
    rights: { value: site.licence.name },
    links: [
      { href: absolute(page), rel: 'alternate', type: 'text/html' },
      { href: absolute(address), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: site.publisher, uri: absolute(addresses.home(language)) }],
    entries,
  });
  return xml.replace(notInXml, '');
}
