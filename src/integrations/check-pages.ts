import type { AstroIntegration } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';
import { onHost } from '../i18n/addresses.ts';
import { decoded } from '../shared/decoded.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';

/** The site that a link is looked up in. */
interface Site {
  /** Addresses of all its files. */
  files: Set<string>;
  /** The ids of each page, by its address. */
  ids: Map<string, Set<string>>;
  /** What was found of links. */
  found: Map<string, { fault: string | undefined }>;
}

const exists = ({ files }: Site, path: string): boolean =>
  files.has(path.endsWith('/') ? `${path}index.html` : path);

/** A path of ours as it stands, with the id behind it: most links are one, and a parser of addresses takes ten times as long. */
const plainPath = /^(?<pathname>(?:\/[\w-][\w.-]*)+\/?)(?:#(?<id>[\w-]+))?$/;

/** Where a link leads within the site, if it does. */
function targetOf(href: string, from: string): { pathname: string; id: string } | undefined {
  const { pathname, id = '' } = plainPath.exec(href)?.groups ?? {};
  if (pathname !== undefined) return { pathname, id };
  const target = new URL(href, `https://built.invalid${from}`);
  if (target.host !== 'built.invalid') return undefined;
  return { pathname: target.pathname, id: target.hash.slice(1) };
}

/** Why a link is dead, if it is. */
function lookUp(href: string, from: string, site: Site): string | undefined {
  const target = targetOf(href, from);
  if (!target) return undefined;
  const path = decoded(target.pathname);
  if (path === undefined || !exists(site, path)) return 'which does not exist';
  const id = decoded(target.id);
  const ids = site.ids.get(path);
  if (id === '' || id === 'top' || !ids || (id && ids.has(id))) return undefined;
  return `but nothing on that page has the id “${id ?? target.id}”`;
}

/** The same, of links that mean the same on every page from what was found before. */
function fault(href: string, from: string, site: Site): string | undefined {
  if (!href.startsWith('/')) return lookUp(href, from, site);
  const known = site.found.get(href);
  if (known) return known.fault;
  const found = { fault: lookUp(href, from, site) };
  site.found.set(href, found);
  return found.fault;
}

function faultsOf({ address, links, faults }: BuiltPage, site: Site): string[] {
  const dead = links.flatMap((href) => {
    const why = fault(href, address, site);
    return why === undefined ? [] : `${address} links to ${href}, ${why}`;
  });
  return [...faults, ...dead];
}

/** Everything wrong with a built site: pages without text, links to nothing. */
function findFaults(pages: BuiltPages, files: SiteFiles): string[] {
  const ids = [...pages.values()].map(({ address, ids: its }) => [address, new Set(its)] as const);
  const addresses = new Set([...files.all()].map((path) => onHost(`/${path}`)));
  const site: Site = { files: addresses, ids: new Map(ids), found: new Map() };
  return [...pages.values()].flatMap((page) => faultsOf(page, site));
}

/**
 * Fails the build rather than publish an empty page or a dead link.
 *
 * @param files of the last site and the new one
 */
export const checkPages = (pages: BuiltPages, files: SiteFiles): AstroIntegration => ({
  name: 'check-pages',
  hooks: {
    'astro:build:done': () => {
      const faults = findFaults(pages, files);
      if (faults.length > 0) throw new Error(`the built site is not sound:\n${faults.join('\n')}`);
    },
  },
});
