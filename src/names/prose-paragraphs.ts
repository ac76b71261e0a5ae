import type { Element, ElementContent, Parents, Text } from 'hast';

/** A piece of a paragraph's text. */
export interface TextPiece {
  node: Text;
  parent: Parents;
  /** Where it begins in the paragraph. */
  start: number;
  /** Whether it stands in a link already. */
  isLinked: boolean;
}

/** Words that stand by themselves, without the marks of notes and what is code. */
export interface Paragraph {
  text: string;
  pieces: TextPiece[];
}

const parts = new Set(['p', 'li', 'dt', 'dd', 'figcaption']);
const around = new Set(['ul', 'ol', 'dl', 'blockquote', 'figure', 'section']);
const left = new Set(['code', 'pre', 'sup', 'hgroup', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isApart = ({ tagName }: Element): boolean =>
  [left, parts, around].some((names) => names.has(tagName));

/** Gathers what stands in a part of the text and in none within it. */
function gather(paragraph: Paragraph, parent: Element, isLinked: boolean): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      paragraph.pieces.push({ node: child, parent, start: paragraph.text.length, isLinked });
      paragraph.text += child.value;
    } else if (child.type === 'element' && !isApart(child)) {
      gather(paragraph, child, isLinked || child.tagName === 'a');
    }
  }
}

/** The paragraphs of a run of prose, those of its lists and quotations too. Its headings are none. */
export function paragraphsIn(words: ElementContent[]): Paragraph[] {
  return words.flatMap((node): Paragraph[] => {
    if (node.type !== 'element' || left.has(node.tagName)) return [];
    const within = paragraphsIn(node.children);
    if (!parts.has(node.tagName)) return around.has(node.tagName) ? within : [];
    const own: Paragraph = { text: '', pieces: [] };
    gather(own, node, false);
    return own.text.trim() ? [own, ...within] : within;
  });
}
