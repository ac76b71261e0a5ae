import { JSDOM } from 'jsdom';
import { formulaText } from './raised.ts';

const office = {
  text: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  formula: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
};

/** What was left out or changed in a part of a Word file. */
export interface WordChanges {
  hidden: number;
  formulas: number;
  isTracked: boolean;
}

const within = (parent: Document | Element, name: string, space = office.text): Element[] => [
  ...parent.getElementsByTagNameNS(space, name),
];

const valueOf = (element: Element | undefined, name = 'val'): string | null =>
  element?.getAttributeNS(office.text, name) ?? null;

/** Whether a property is there and not turned off. */
const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(valueOf(property) ?? '');

const propertyOf = (element: Element, holder: string, name: string): Element | undefined => {
  const properties = [...element.children].find(({ localName }) => localName === holder);
  return properties && [...properties.children].find(({ localName }) => localName === name);
};

const parsed = (xml: string): JSDOM => new JSDOM(xml, { contentType: 'text/xml' });

/** Styles that hide what is set in them. */
function hidingStyles(styles: string): ReadonlySet<string> {
  if (!styles.includes('<w:vanish')) return new Set();
  const hiding = within(parsed(styles).window.document, 'style').filter((style) =>
    isOn(propertyOf(style, 'rPr', 'vanish')),
  );
  return new Set(hiding.map((style) => valueOf(style, 'styleId') ?? ''));
}

/** Takes out what is set as hidden; returns the number of runs. */
function dropHidden(part: Document, styles: ReadonlySet<string>): number {
  const hidden = within(part, 'r').filter((run) => {
    const paragraph = run.closest('p');
    const named = [
      valueOf(propertyOf(run, 'rPr', 'rStyle')),
      paragraph && valueOf(propertyOf(paragraph, 'pPr', 'pStyle')),
    ];
    const own = propertyOf(run, 'rPr', 'vanish');
    return own ? isOn(own) : named.some((style) => style && styles.has(style));
  });
  for (const run of hidden) run.remove();
  return hidden.length;
}

/** Writes letters as the capitals in which they are shown; a text that has capitals of its own keeps them. */
function writeCapitals(part: Document): void {
  for (const run of within(part, 'r')) {
    const isCapital = ['caps', 'smallCaps'].some((name) => isOn(propertyOf(run, 'rPr', name)));
    const texts = within(run, 't');
    if (!isCapital || texts.some(({ textContent }) => /\p{Lu}/u.test(textContent))) continue;
    for (const text of texts) text.textContent = text.textContent.toUpperCase();
  }
}

/** Puts the first letter of a text, which stands in a frame of its own, before its word. */
function joinDropCaps(part: Document): void {
  for (const frame of within(part, 'framePr')) {
    if (!['drop', 'margin'].includes(valueOf(frame, 'dropCap') ?? '')) continue;
    const letter = frame.closest('p');
    const next = letter?.nextElementSibling;
    if (!letter || next?.localName !== 'p') continue;
    const first = [...next.children].find(({ localName }) => localName !== 'pPr') ?? null;
    for (const run of within(letter, 'r')) next.insertBefore(run, first);
    letter.remove();
  }
}

/** Writes equations as text; returns their number. */
function writeFormulas(part: Document): number {
  const formulas = within(part, 'oMath', office.formula);
  for (const formula of formulas) {
    const run = part.createElementNS(office.text, 'w:r');
    const text = part.createElementNS(office.text, 'w:t');
    text.setAttribute('xml:space', 'preserve');
    text.textContent = formulaText(formula);
    run.append(text);
    const paragraph = formula.closest('oMathPara');
    if (paragraph?.contains(formula)) paragraph.before(run);
    else formula.before(run);
    formula.remove();
  }
  for (const empty of within(part, 'oMathPara', office.formula)) empty.remove();
  return formulas.length;
}

const tracked = ['ins', 'del', 'moveFrom', 'moveTo'];

/** Whether a part holds any of what is marked; to read one for nothing doubles the time of a long text. */
const isPeculiar = (xml: string): boolean =>
  /<w:(?:vanish|caps|smallCaps|framePr|ins|del|moveFrom|moveTo)\b|<m:oMath\b/.test(xml);

/** Parts that hold text. */
const texts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * Makes the parts of a Word file say in plain runs what its properties say and what its reader would pass over: hidden
 * text goes, capitals, drop caps and equations become letters.
 */
export function markWord(parts: Map<string, Buffer>): WordChanges {
  const changes = { hidden: 0, formulas: 0, isTracked: false };
  const styles = hidingStyles(parts.get('word/styles.xml')?.toString('utf8') ?? '');
  for (const name of texts) {
    const xml = parts.get(name)?.toString('utf8') ?? '';
    if (!isPeculiar(xml) && (styles.size === 0 || !xml)) continue;
    const dom = parsed(xml);
    const part = dom.window.document;
    changes.isTracked ||= tracked.some((change) => within(part, change).length > 0);
    changes.hidden += dropHidden(part, styles);
    writeCapitals(part);
    joinDropCaps(part);
    changes.formulas += writeFormulas(part);
    parts.set(name, Buffer.from(dom.serialize()));
    dom.window.close();
  }
  return changes;
}
