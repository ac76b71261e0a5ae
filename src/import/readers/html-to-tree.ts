import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { LineKind } from '../line.ts';
import { splitCredit } from '../shape/credits.ts';
import { noteMark, takeNotes } from './word-notes.ts';

/** Elements that rehype-remark would make words or links of, though no reader reads them. Scripts and styles it drops itself. */
const textless = new Set(
  'audio button canvas iframe input map nav noscript object select textarea video'.split(' '),
);

function dropTextless(tree: HtmlRoot): void {
  visit(tree, (node, index, parent) => {
    const isDropped =
      node.type === 'comment' ||
      (node.type === 'element' && (textless.has(node.tagName) || node.properties.hidden));
    if (!isDropped || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const plain = (element: Element): string => toString(element).replace(/\s+/g, ' ').trim();

function within(element: Element, name: string): Element[] {
  const found: Element[] = [];
  visit(element, 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}

/** A figure as its block; without an image it is what its children are. */
const figure: Handle = (state, element: Element) => {
  const [image] = within(element, 'img');
  if (!image) return state.toFlow(state.all(element));
  const texts = within(element, 'figcaption').map(plain).filter(Boolean);
  const { caption, credit } = splitCredit(texts.join(' '));
  const children = state.toFlow(state.all({ ...element, children: [image] }));
  if (caption) children.push({ type: 'paragraph', children: [{ type: 'text', value: caption }] });
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'figure',
    attributes: credit ? { credit } : {},
    children,
  };
  return block;
};

const marked: LineKind[] = ['standfirst', 'caption'];

/** A paragraph; a class that its reader gave it says what it is. */
const p: Handle = (state, element: Element) => {
  const children = state.all(element) as PhrasingContent[];
  const classes = [element.properties.className].flat();
  const lineKind = marked.find((kind) => classes.includes(kind));
  const paragraph: Paragraph = { type: 'paragraph', children };
  return lineKind ? { ...paragraph, data: { lineKind } } : paragraph;
};

const toTree = unified()
  .use(rehypeRemark, { quotes: ['“”', '‘’'], handlers: { figure, p, sup: noteMark } })
  .freeze();

/** HTML as the common tree. Scripts, styles, forms and elements that are marked as hidden are left out. */
export function htmlToTree(html: string): Root {
  const source = fromHtml(html, { fragment: true });
  dropTextless(source);
  const notes = takeNotes(source);
  const tree = toTree.runSync(source);
  const definitions = notes.map(({ identifier, content }) => ({
    type: 'footnoteDefinition' as const,
    identifier,
    label: identifier,
    children: toTree.runSync(content).children as BlockContent[],
  }));
  tree.children.push(...definitions);
  visit(tree, (node) => {
    delete node.position; // that in the HTML, which is no line of a text
  });
  return tree;
}
