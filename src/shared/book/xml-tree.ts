/** An element of XML, in the form of xast (https://github.com/syntax-tree/xast). */
export interface XmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | { type: 'text'; value: string };

/** Makes an element; what is not given is left out, and texts become text, never markup. */
export const x = (
  name: string,
  attributes: Record<string, string | undefined> = {},
  ...children: (XmlNode | string | undefined)[]
): XmlElement => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  ),
  children: children
    .filter((child) => child !== undefined)
    .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

export const xmlText = (node: XmlNode): string =>
  node.type === 'text' ? node.value : node.children.map(xmlText).join('');

/** Every element among some nodes and below them, in order. */
export const elementsIn = (nodes: XmlNode[]): XmlElement[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
const refused = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(refused, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function printed(node: XmlNode): string {
  if (node.type === 'text') return escaped(node.value);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const tag = node.name + attributes.join('');
  const content = node.children.map(printed).join('');
  return content ? `<${tag}>${content}</${node.name}>` : `<${tag}/>`;
}

/** A document as a file of XML. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${printed(root)}\n`;
