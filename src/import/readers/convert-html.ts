import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { htmlToTree } from './html-to-tree.ts';
import { mediaIn } from './media.ts';
import { lowered, raised } from './raised.ts';

const isComment = /^<!--(?:(?!-->)[\s\S])*-->\s*$/;

/** Elements whose content is no text either. */
const silent = /^<(script|style|template|noscript)\b/i;

/** A text without the space that the one before it ends with. */
const afterSpace = (
  before: PhrasingContent | undefined,
  child: PhrasingContent,
): PhrasingContent =>
  child.type === 'text' && before?.type === 'text' && before.value.endsWith(' ')
    ? { ...child, value: child.value.trimStart() }
    : child;

/** What becomes of text within a tag. */
const shifts = [
  { tag: /^<sup\b/i, shift: raised },
  { tag: /^<sub\b/i, shift: lowered },
];

/** Takes tags out of a line; what a script or style holds goes with them, and what is raised or lowered stays so. */
function dropTags(children: PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let closing: RegExp | undefined;
  let shift: ((text: string) => string) | undefined;
  for (const child of children) {
    const tag = child.type === 'html' ? child.value : '';
    if (closing) {
      if (closing.test(tag)) closing = undefined;
      continue;
    }
    const [, name] = silent.exec(tag) ?? [];
    if (tag) shift = shifts.find((one) => one.tag.test(tag))?.shift;
    if (name) closing = new RegExp(`^</${name}`, 'i');
    else if (/^<br\b/i.test(tag)) kept.push({ type: 'break' });
    else if (child.type === 'text' && shift) kept.push({ type: 'text', value: shift(child.value) });
    else if (child.type !== 'html') kept.push(afterSpace(kept.at(-1), child));
  }
  return kept;
}

/** What became of the HTML in a Markdown text. */
interface Converted {
  /** The number of pieces. */
  count: number;
  /** The addresses of sounds and films in them. */
  media: string[];
}

/** Puts what HTML says in Markdown in its place; comments go. */
export function convertHtml(tree: Root): Converted {
  const media: string[] = [];
  visit(tree, 'html', ({ value }) => {
    media.push(...mediaIn(value));
  });
  let count = 0;
  visit(tree, (node, index, parent) => {
    if (
      'children' in node &&
      node.children.some(({ type }) => type === 'html') &&
      node.type === 'paragraph'
    ) {
      count += 1;
      node.children = dropTags(node.children);
    }
    if (node.type !== 'html' || !parent || index === undefined) return undefined;
    if (!isComment.test(node.value)) count += 1;
    const blocks: RootContent[] = isComment.test(node.value) ? [] : htmlToTree(node.value).children;
    (parent.children as RootContent[]).splice(index, 1, ...blocks);
    return [SKIP, index + blocks.length];
  });
  return { count, media };
}
