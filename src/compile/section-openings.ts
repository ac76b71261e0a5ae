import type { Element, Root } from 'hast';
import { matches } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import { sentencesOf } from '../markdown/sentences.ts';
import { levelOf } from '../shared/section-levels.ts';

/** The words of an element without its note marks, in one line. */
function wordsOf(element: Element): string {
  const texts: string[] = [];
  visit(element, (node) => {
    if (node.type === 'element' && node.properties.role === 'doc-noteref') return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}

const firstSentence = (text: string): string => {
  const [first] = sentencesOf(text);
  return first ? text.slice(first.start, first.end) : '';
};

/**
 * The first sentence under each heading, those of subordinate headings included. Blocks and notes say none.
 *
 * @returns sentences by the id of the heading; none for a section without text
 */
export function sectionOpenings(tree: Root): Record<string, string> {
  const openings: Record<string, string> = {};
  let waiting: { id: string; level: number }[] = [];
  visit(tree, (node) => {
    if (node.type === 'articleBlock') return SKIP;
    if (node.type !== 'element') return undefined;
    if (matches('[role=doc-endnotes], .heading-link', node)) return SKIP;
    const level = levelOf(node.tagName);
    if (level > 0) {
      const id = String(node.properties.id);
      waiting = [...waiting.filter((heading) => heading.level < level), { id, level }];
    }
    if (node.tagName !== 'p' && node.tagName !== 'li') return undefined;
    const sentence = firstSentence(wordsOf(node));
    if (sentence) for (const { id } of waiting.splice(0)) openings[id] = sentence;
    return SKIP;
  });
  return openings;
}
