import type { Element, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Handle } from 'hast-util-to-mdast';
import type { BlockContent, Data, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { splitCredit } from '../shape/credits.ts';
import { flattenTables, tableCaption } from './flatten-tables.ts';
import { lowered, raised } from './raised.ts';
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

const figureBlock = (children: BlockContent[], credit?: string): ContainerDirective => ({
  type: 'containerDirective',
  name: 'figure',
  attributes: credit ? { credit } : {},
  children,
});

const words = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** Caption and credit of a figure. A credit that the page marks is one, whatever it reads like. */
function captionOf(element: Element): ReturnType<typeof splitCredit> {
  const texts = within(element, 'figcaption');
  const [credit = ''] = texts.flatMap((text) => within(text, 'cite')).map(plain);
  const whole = texts.map(plain).filter(Boolean).join(' ');
  if (!credit || !whole.endsWith(credit)) return splitCredit(whole);
  return { caption: whole.slice(0, -credit.length).trim(), credit };
}

/** A figure as its block, and its further pictures as figures without words; without an image it is what its children are. */
const figure: Handle = (state, element: Element) => {
  const [image, ...others] = within(element, 'img');
  if (!image) return state.toFlow(state.all(element));
  const blockOf = (one: Element): BlockContent[] =>
    state.toFlow(state.all({ ...element, children: [one] })) as BlockContent[];
  const { caption, credit } = captionOf(element);
  const first = [...blockOf(image), ...(caption ? [words(caption)] : [])];
  return [figureBlock(first, credit), ...others.map((other) => figureBlock(blockOf(other)))];
};

/** What classes say that readers gave to paragraphs. */
const marked: Record<string, Data> = {
  standfirst: { lineKind: 'standfirst' },
  caption: { lineKind: 'caption' },
  [tableCaption]: { lineKind: 'paragraph', doubt: 'It was the caption of the table below.' },
};

const p: Handle = (state, element: Element) => {
  const children = state.all(element) as PhrasingContent[];
  const classes = [element.properties.className].flat();
  const [, data] = Object.entries(marked).find(([name]) => classes.includes(name)) ?? [];
  const paragraph: Paragraph = { type: 'paragraph', children };
  return data ? { ...paragraph, data } : paragraph;
};

const isText = ({ children }: Element): boolean => children.every(({ type }) => type === 'text');

const sup: Handle = (state, element: Element) =>
  noteMark(element) ??
  (isText(element) ? { type: 'text', value: raised(plain(element)) } : state.all(element));

const sub: Handle = (state, element: Element) =>
  isText(element) ? { type: 'text', value: lowered(plain(element)) } : state.all(element);

const toTree = unified()
  .use(rehypeRemark, { quotes: ['“”', '‘’'], handlers: { figure, p, sub, sup } })
  .freeze();

/** HTML as the common tree. Scripts, styles, forms and elements that are marked as hidden are left out. */
export function htmlToTree(html: string): Root {
  const source = fromHtml(html, { fragment: true });
  dropTextless(source);
  flattenTables(source);
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
