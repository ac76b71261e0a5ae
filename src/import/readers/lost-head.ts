import type { RootContent } from 'mdast';
import { isByline, isDateLine } from '../shape/bylines.ts';
import { kindNamedIn } from '../words/kickers.ts';
import { htmlToTree } from './html-to-tree.ts';

const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Characters from which on a paragraph of the article is its text and no line of its head. */
const prose = 80;

/** Classes by which pages know what stands under a headline. */
const standfirsts = ['standfirst', 'subtitle', 'subheadline', 'dek', 'deck']
  .map((name) => `[class~="${name}"], [class$="-${name}"], [class$="_${name}"]`)
  .join(', ');

/** What a reader of pages dropped of an article's head. */
export interface LostHead {
  kicker?: string;
  standfirst?: string;
  byline?: string;
  date?: string;
  figures: RootContent[];
}

/** The innermost of some elements that a line is made of. */
const lineIn = (
  elements: readonly Element[],
  isMeant: (text: string) => boolean,
): string | undefined => {
  const found = elements.filter((element) => isMeant(plain(element)));
  const inner = found.find((one) => !found.some((other) => other !== one && one.contains(other)));
  return inner && plain(inner);
};

/** The elements between a headline and the first paragraph of the text as it was read. */
function belowHeadline(headline: Element, kept: string): Element[] {
  const scope = headline.closest('article, main') ?? headline.parentElement;
  const below = [...(scope?.querySelectorAll('*') ?? [])].filter(
    (one) =>
      (headline.compareDocumentPosition(one) & 4) /* following */ !== 0 &&
      !headline.contains(one) &&
      !one.closest('nav, aside, footer'),
  );
  const text = below.findIndex(
    (one) =>
      one.matches('p:not(figure p)') && plain(one).length >= prose && kept.includes(plain(one)),
  );
  return below.slice(0, Math.max(text, 0));
}

/**
 * Looks around a headline for what stands beside the text and not in it, as far as it did not come along.
 *
 * @param kept the text of the article as it was read
 */
export function lostHead(headline: Element | undefined, kept: string): LostHead {
  if (!headline) return { figures: [] };
  const lost = belowHeadline(headline, kept).filter((one) => !kept.includes(plain(one)));
  const lines = lost.filter((one) => !one.closest('figure'));
  const above = headline.previousElementSibling;
  const kicker = above && kindNamedIn(plain(above)) ? plain(above) : '';
  const standfirst = lines.find((one) => one.matches(standfirsts));
  const byline = lineIn(lines, isByline);
  const date = lineIn(lines, isDateLine);
  return {
    ...(kicker && !kept.includes(kicker) && { kicker }),
    ...(standfirst && { standfirst: plain(standfirst) }),
    ...(byline && { byline }),
    ...(date && { date }),
    figures: lost
      .filter((one) => one.matches('figure:has(img):has(figcaption)'))
      .flatMap((one) => htmlToTree(one.outerHTML).children),
  };
}
