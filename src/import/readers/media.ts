import type { Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Frames that play something, by their addresses. */
const player =
  /\/(?:embed|player|widget|plugins\/video)s?\b|\b(?:player|embed|podcasts?|open\.spotify|soundcloud|youtube|vimeo|dailymotion)\./i;

const isPlayed = (name: string, address: string): boolean =>
  /^(?:audio|video)$/.test(name) ||
  (/^(?:iframe|embed|object)$/.test(name) && player.test(address));

/** The addresses of what a piece of HTML plays: sounds, films, and players of others. */
export function mediaIn(html: string): string[] {
  const found = new Set<string>();
  visit(fromHtml(html, { fragment: true }) satisfies HtmlRoot, 'element', (element) => {
    const { tagName, properties, children } = element;
    const sources = children.map((child) =>
      child.type === 'element' && child.tagName === 'source' ? child.properties.src : undefined,
    );
    const address = [properties.src, properties.data, properties.dataSrc, ...sources].find(
      (one) => typeof one === 'string' && one !== '',
    );
    const name = toString(element).trim();
    if (isPlayed(tagName, String(address ?? ''))) found.add(String(address ?? (name || tagName)));
  });
  return [...found];
}

/**
 * Tells of what is played and not in the tree, where a comment would tell of it.
 *
 * @param addresses as a source writes them
 */
export function tellMedia(addresses: readonly string[], tree: Root): string[] {
  const kept: string[] = [];
  visit(tree, 'image', ({ url }) => {
    kept.push(url);
  });
  return addresses
    .filter((address) => !kept.some((url) => url.endsWith(address)))
    .map(
      (address) => `A sound or film was left out: ${address.slice(0, 200)}. Link it in the text.`,
    );
}
