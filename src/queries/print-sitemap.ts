import { absolute, onHost, type Edition } from '../i18n/addresses.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { isoMoment } from '../shared/dates.ts';
import type { Listed, SitemapPart } from './sitemap.ts';

function alternates(editions: Edition[]): string[] {
  if (editions.length < 2) return [];
  const fallback = editions.find(({ language }) => language === defaultLanguage);
  const link = (language: string, { address }: Edition): string =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(address)}"/>`;
  const links = editions.map((edition) => link(edition.language, edition));
  return fallback ? [...links, link('x-default', fallback)] : links;
}

const day = (changed: Date | undefined): string[] =>
  changed ? [`<lastmod>${isoMoment(changed)}</lastmod>`] : [];

const url = ({ address, editions, changed }: Listed): string =>
  [`<url><loc>${absolute(address)}</loc>`, ...day(changed), ...alternates(editions), '</url>'].join(
    '',
  );

const xml = (lines: string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');

/** A part of the sitemap (https://www.sitemaps.org/protocol.html). */
export const printPart = ({ pages }: SitemapPart): string =>
  xml([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map(url),
    '</urlset>',
  ]);

/** The index of the parts, each with the day on which an article in it last changed. */
export function printIndex(parts: SitemapPart[]): string {
  const lines = parts.map(({ name, pages }) => {
    const times = pages.flatMap(({ changed }) => changed?.getTime() ?? []);
    const last = times.length > 0 ? new Date(Math.max(...times)) : undefined;
    const address = absolute(onHost(`/sitemap-${name}.xml`));
    return ['<sitemap>', `<loc>${address}</loc>`, ...day(last), '</sitemap>'].join('');
  });
  return xml([
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</sitemapindex>',
  ]);
}
