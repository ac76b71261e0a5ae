import { JSDOM } from 'jsdom';

/** Names of the languages of a Word file's parts. */
export const office = {
  text: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  formula: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
};

const letterProperties = ['vanish', 'webHidden', 'caps', 'smallCaps', 'vertAlign'];

const peculiarLetters = new RegExp(
  `<w:(?:${letterProperties.join('|')})\\b|<w:color [^>]{0,200}"(?:(?:F[A-F]){3}|background1)"|<w:sz w:val="[12]"`,
  'i',
);

export const within = (
  parent: Document | Element,
  name: string,
  space = office.text,
): Element[] => [...parent.getElementsByTagNameNS(space, name)];

export const valueOf = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(office.text, name) ?? null;

/** Whether a property is there and not turned off. */
export const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(valueOf(property) ?? '');

/** Whether a colour is that of the paper, or so near that nobody could tell them apart. */
export const isWhite = (colour: Element | undefined): boolean =>
  /^(?:f[a-f]){3}$/i.test(valueOf(colour) ?? '') || valueOf(colour, 'themeColor') === 'background1';

/** Whether letters are of one point or less; Word counts in halves. */
export const isTiny = (size: Element | undefined): boolean =>
  size !== undefined && Number(valueOf(size) ?? 24) <= 2;

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && [...element.children].find(({ localName }) => localName === name);

export const propertyOf = (element: Element, holder: string, name: string): Element | undefined =>
  childOf(childOf(element, holder), name);

export const parsed = (xml: string): JSDOM => new JSDOM(xml, { contentType: 'text/xml' });

/** What the styles of a file say of letters. */
export interface Styles {
  /** A property of a style, or of those that it is based on. */
  property: (id: string | null, name: string) => Element | undefined;
  /** Whether a part uses a style that has such a property; the marks of notes, which are raised anyway, apart. */
  isUsed: (xml: string) => boolean;
}

/** Reads the style sheet of a file. */
export function readStyles(xml: string): Styles {
  if (!peculiarLetters.test(xml)) return { property: () => undefined, isUsed: () => false };
  const styles = new Map(
    within(parsed(xml).window.document, 'style').map((style) => [valueOf(style, 'styleId'), style]),
  );
  const property = (id: string | null, name: string, deep = 0): Element | undefined => {
    const style = styles.get(id);
    if (!style || deep > styles.size) return undefined;
    const own = propertyOf(style, 'rPr', name);
    return own ?? property(valueOf(childOf(style, 'basedOn')), name, deep + 1);
  };
  const isPeculiar = (id: string | null): boolean =>
    letterProperties.some((name) => property(id, name)) ||
    isWhite(property(id, 'color')) ||
    isTiny(property(id, 'sz'));
  const peculiar = [...styles.keys()].filter(
    (id) => !/reference/i.test(id ?? '') && isPeculiar(id),
  );
  return {
    property,
    isUsed: (part) => peculiar.some((id) => part.includes(`Style w:val="${id ?? ''}"`)),
  };
}

/** A property of a run: its own, or that of its style. */
export const propertyOfRun = (run: Element, name: string, styles: Styles): Element | undefined =>
  propertyOf(run, 'rPr', name) ?? styles.property(valueOf(propertyOf(run, 'rPr', 'rStyle')), name);
