import type { Browser } from 'playwright-core';
import type { Visit } from './open-links.ts';
import { directiveOf, pathOf, type Linked } from './passage.ts';
import { resolveLinks } from './resolve-links.ts';

/** A link and the words that the library's resolver finds by it. */
export interface Resolved extends Linked {
  found: string | undefined;
}

/** Resolves links to passages of any article on a site. */
export async function resolved(
  browser: Browser,
  url: string,
  links: readonly Linked[],
): Promise<Resolved[]> {
  const all: Resolved[] = [];
  for (const [path, its] of Map.groupBy(links, (one) => one.path)) {
    const found = await resolveLinks(
      browser,
      url,
      path,
      its.map(({ link }) => link),
    );
    all.push(...its.map((one, at) => ({ ...one, found: found[at] })));
  }
  return all;
}

export const isExact = ({ words, found }: Resolved): boolean => words === found;

/** Whether a link has its day, its section and a directive of at most 300 characters. */
export const isWellFormed = ({ link, section }: Resolved): boolean =>
  /\?as-of=\d{4}-\d\d-\d\d(&to=[^&#]+)?#/.test(link) &&
  new URL(link).hash.split(':~:')[0] === `#${section}` &&
  directiveOf(link).length <= 300;

/** How a link is opened on a site, and what should be seen there. */
export const visitOf =
  (url: string) =>
  ({ link, section, words, found }: Resolved): Visit => ({
    url: url + pathOf(link),
    goal: { words: found === undefined ? undefined : words, heading: section },
  });

/** The share of those for which something holds. */
export const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length;

/** A line for each link for which it does not hold. */
export function misses(all: readonly Resolved[], is: (one: Resolved) => boolean): string {
  const missed = all.filter((one) => !is(one));
  return missed.map(({ words, link }) => `\n  “${words.slice(0, 70)}” ${pathOf(link)}`).join('');
}
