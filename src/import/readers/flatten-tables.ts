import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own. */
const blocks = named(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul',
);

/** Elements that no long cell of a table of facts holds. */
const ofTexts = named('article blockquote figure h1 h2 h3 h4 h5 h6 section');

const isElement = (node: RootContent): node is Element => node.type === 'element';

const space = (): ElementContent => ({ type: 'text', value: ' ' });

/** What blocks hold, in one line. */
function inLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const held = inLine(child.children);
    return blocks.has(child.tagName) ? [space(), ...held, space()] : [{ ...child, children: held }];
  });
}

/** The elements of a table of some name, those of tables within it left out. */
function own(table: Element, ...names: string[]): Element[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (names.includes(child.tagName)) return [child];
    return child.tagName === 'table' ? [] : own(child, ...names);
  });
}

/** Characters of a cell from which on it holds a text: in paragraphs, and with headings or the like among them. */
const longest = { plain: 400, titled: 120 };

function holdsText(cell: Element): boolean {
  const { length } = toString(cell);
  const inner = cell.children.filter(isElement);
  const paragraphs = inner.filter(({ tagName }) => tagName === 'p');
  return (
    (length > longest.titled && inner.some(({ tagName }) => ofTexts.has(tagName))) ||
    (length > longest.plain && paragraphs.length > 1)
  );
}

const isFilled = (cell: Element): boolean =>
  toString(cell).trim() !== '' || own(cell, 'img').length > 0;

/** Whether a table only places texts on a page: it has one column that is not empty, or a cell that holds a text. */
const isLayout = (table: Element): boolean =>
  own(table, 'tr').every((row) => own(row, 'td', 'th').filter(isFilled).length < 2) ||
  own(table, 'td', 'th').some(holdsText);

const isFoot = (node: ElementContent): boolean => isElement(node) && node.tagName === 'tfoot';

/** Puts the foot of a table, which may be written first, where it is shown. */
function lowerFoot(table: Element): void {
  const feet = table.children.filter(isFoot);
  table.children = [...table.children.filter((child) => !isFoot(child)), ...feet];
}

const paragraph = (children: ElementContent[], className?: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: className ? { className: [className] } : {},
  children,
});

const blocksOf = (cell: Element): ElementContent[] =>
  cell.children.some((child) => isElement(child) && blocks.has(child.tagName))
    ? cell.children
    : [paragraph(cell.children)];

/** Class of the paragraph that was the caption of a table. */
export const tableCaption = 'table-caption';

/** Takes the captions out of a table, since those of articles have none. */
function takeCaptions(table: Element): Element[] {
  const captions = own(table, 'caption');
  table.children = table.children.filter((child) => !captions.includes(child as Element));
  return captions.map(({ children }) => paragraph(inLine(children), tableCaption));
}

/** Makes the cells of tables single lines, and the texts of tables that only place them texts. */
export function flattenTables(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
    const captions = takeCaptions(table);
    lowerFoot(table);
    const cells = own(table, 'td', 'th');
    if (isLayout(table)) {
      parent.children.splice(index, 1, ...captions, ...cells.flatMap(blocksOf));
      return index;
    }
    for (const cell of cells) cell.children = inLine(cell.children);
    parent.children.splice(index, 0, ...captions);
    return [SKIP, index + captions.length + 1];
  });
}
