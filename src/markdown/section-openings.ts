import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { ArticleBlock } from './article-blocks.ts';
import { sentencesOf } from './sentences.ts';

const isNoteMark = ({ properties }: Element): boolean => properties.role === 'doc-noteref';
const isFurniture = ({ properties }: Element): boolean =>
  properties.role === 'doc-endnotes' || [properties.className].flat().includes('heading-link');

/** The words of an element without its note marks, in one line. */
function words(element: Element): string {
  visit(element, 'element', (node, index, parent) => {
    if (!isNoteMark(node) || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toString(element).replace(/\s+/g, ' ').trim();
}

const firstSentence = (text: string): string => {
  const [first] = sentencesOf(text);
  return first ? text.slice(first.start, first.end) : '';
};

/**
 * The first sentence under each heading, those of subordinate headings included. Figures and pull-quotes say none.
 *
 * @returns sentences by the id of the heading; none for a section without text
 */
export function sectionOpenings(blocks: ArticleBlock[]): Map<string, string> {
  const openings = new Map<string, string>();
  let waiting: { id: string; depth: number }[] = [];
  const prose = blocks.filter(({ type }) => type === 'prose').map(({ html }) => html);
  visit(fromHtml(prose.join('\n'), { fragment: true }), 'element', (element) => {
    if (isFurniture(element)) return SKIP;
    const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1] ?? 0);
    if (depth) {
      const id = String(element.properties.id);
      waiting = [...waiting.filter((heading) => heading.depth < depth), { id, depth }];
    }
    if (element.tagName !== 'p' && element.tagName !== 'li') return undefined;
    const sentence = firstSentence(words(element));
    if (sentence) for (const { id } of waiting.splice(0)) openings.set(id, sentence);
    return SKIP;
  });
  return openings;
}
