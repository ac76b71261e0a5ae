import { elementsIn, x, xmlText, type XmlElement, type XmlNode } from './xml-tree.ts';

const isMark = ({ attributes }: XmlElement): boolean => attributes.role === 'doc-noteref';

const isNote = ({ name, attributes }: XmlElement): boolean =>
  name === 'li' && (attributes.id?.startsWith('fn-') ?? false);

const isAside = (node: XmlNode): boolean => node.type === 'element' && node.name === 'aside';

/** What the mark of each note says, by the note's id. */
const numbersIn = (text: XmlNode[]): Map<string, string> =>
  new Map(
    elementsIn(text)
      .filter(isMark)
      .map((mark) => [/#(.*)/.exec(mark.attributes.href ?? '')?.[1] ?? '', xmlText(mark)]),
  );

function asAside({ attributes: { id = '' }, children }: XmlElement, number = ''): XmlElement {
  const [first, ...others] = children.filter((child) => child.type === 'element');
  const begun = first && x(first.name, first.attributes, `${number}. `, ...first.children);
  return x('aside', { id, role: 'doc-footnote', 'epub:type': 'footnote' }, begun, ...others);
}

/**
 * Lets notes open where their marks stand: reading systems know both by `epub:type`, and leave an aside that is a note
 * out of the text where they do so (https://www.w3.org/TR/epub-ssv-11/#notes).
 */
export function popUpNotes(text: XmlNode[]): XmlNode[] {
  const numbers = numbersIn(text);
  const shaped = (node: XmlNode): XmlNode[] => {
    if (node.type === 'text') return [node];
    const { name, attributes } = node;
    if (isNote(node)) return [asAside(node, numbers.get(attributes.id ?? ''))];
    const children = node.children.flatMap(shaped);
    if (name === 'ol' && children.some(isAside)) return children;
    const type = isMark(node) ? 'noteref' : children.some(isAside) ? 'footnotes' : undefined;
    return [x(name, { ...attributes, 'epub:type': type }, ...children)];
  };
  return text.flatMap(shaped);
}
