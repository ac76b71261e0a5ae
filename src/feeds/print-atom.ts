import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute, addresses, feedOf, iconOf } from '../i18n/addresses.ts';
import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { formatDate } from '../shared/dates.ts';
import { site } from '../site.ts';
import style from '../styles/feed.css?url';
import type { Feed, FeedEntry } from './feed.ts';

/** Characters that no XML document may hold (https://www.w3.org/TR/xml/#charsets). */
const notInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** What a person sees who opens the feed in a browser. Feed readers leave out what is none of Atom's. */
function forPeople({ language }: Feed, children: Element[]): Element {
  const { direction } = languages[language];
  return x(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: language, dir: direction },
    ...children,
  );
}

function headForPeople(feed: Feed): Element {
  const { what, page } = stringsOf(feed.language).feedPage;
  return forPeople(feed, [
    x('h1', feed.title),
    x('p', what),
    x('p', {}, x('a', { href: absolute(feed.page) }, page)),
  ]);
}

const entryForPeople = (feed: Feed, { address, title, summary, published }: FeedEntry): Element =>
  forPeople(feed, [
    x('h2', {}, x('a', { href: address }, title)),
    ...(summary ? [x('p', summary)] : []),
    x('p', formatDate(published, languages[feed.language].locale)),
  ]);

const link = (rel: string, href: string, type: string): Element => x('link', { rel, href, type });

const person = (name: string, uri: string): Element =>
  x('author', {}, x('name', name), x('uri', uri));

const atomEntry = (feed: Feed, entry: FeedEntry): Element =>
  x(
    'entry',
    {},
    x('id', entry.id),
    x('title', entry.title),
    link('alternate', entry.address, 'text/html'),
    ...(entry.image ? [link('enclosure', entry.image, 'image/jpeg')] : []),
    x('published', entry.published.toISOString()),
    x('updated', entry.updated.toISOString()),
    ...entry.authors.map(({ name, address }) => person(name, address)),
    ...entry.tags.map(({ term, label }) => x('category', { term, label })),
    ...(entry.summary ? [x('summary', entry.summary)] : []),
    x('content', { type: 'html' }, entry.html),
    entryForPeople(feed, entry),
  );

/**
 * An Atom feed of the site (RFC 4287).
 *
 * @see src/decisions/0080-feed-that-people-can-open.md
 */
export function printAtom(feed: Feed): string {
  const { language, title, subtitle, page, updated, entries } = feed;
  const root = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    headForPeople(feed),
    x('id', absolute(page)),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', updated.toISOString()),
    x('rights', site.licence.name),
    x('icon', absolute(iconOf(192))),
    link('alternate', absolute(page), 'text/html'),
    link('self', absolute(feedOf(page, 'xml')), 'application/atom+xml'),
    person(site.publisher, absolute(addresses.home(language))),
    ...entries.map((entry) => atomEntry(feed, entry)),
  );
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'instruction', name: 'xml-stylesheet', value: `type="text/css" href="${style}"` },
      root,
    ],
  };
  return toXml(document, { closeEmptyElements: true }).replace(notInXml, '');
}
