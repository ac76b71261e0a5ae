import { formulaText } from './raised.ts';
import {
  childOf,
  isOn,
  isTiny,
  isWhite,
  office,
  parsed,
  propertyOf,
  propertyOfRun,
  readStyles,
  valueOf,
  within,
  type Styles,
} from './word-xml.ts';

/** What was left out or changed in a part of a Word file. */
export interface WordChanges {
  hidden: number;
  /** Charts and diagrams. */
  drawn: number;
  formulas: number;
  isTracked: boolean;
}

/** Styles of tables that fill no cell. */
const plainTable = /^(?:TableGrid|TableNormal|PlainTable\d?|GridTableLight)$/i;

const isColour = (fill: string | null): boolean =>
  fill !== null && !/^(?:auto|none|white|ffffff)$/i.test(fill);

/** Whether something around a run is filled with a colour, on which white letters can be seen. */
function isFilled(run: Element): boolean {
  const holders = [
    [run, 'rPr'],
    [run.closest('p'), 'pPr'],
    [run.closest('tc'), 'tcPr'],
    [run.closest('tbl'), 'tblPr'],
  ] as const;
  const fills = holders.map(([element, properties]) =>
    element ? valueOf(propertyOf(element, properties, 'shd'), 'fill') : null,
  );
  const table = run.closest('tbl');
  const style = table && valueOf(propertyOf(table, 'tblPr', 'tblStyle'));
  return (
    fills.some(isColour) ||
    isColour(valueOf(propertyOf(run, 'rPr', 'highlight'))) ||
    Boolean(style && !plainTable.test(style)) ||
    run.closest('txbxContent') !== null ||
    within(run.ownerDocument, 'background').length > 0
  );
}

/** Whether a run is hidden, or set so that nobody sees it, by itself, by its style, or by that of its paragraph. */
function isHidden(run: Element, styles: Styles): boolean {
  const paragraph = run.closest('p');
  const style = paragraph ? valueOf(propertyOf(paragraph, 'pPr', 'pStyle')) : null;
  const property = (name: string): Element | undefined =>
    propertyOfRun(run, name, styles) ?? styles.property(style, name);
  if (['vanish', 'webHidden'].some((name) => isOn(property(name)))) return true;
  return isTiny(property('sz')) || (isWhite(property('color')) && !isFilled(run));
}

/** Takes out what is set as hidden; returns the number of runs and rows. */
function dropHidden(part: Document, styles: Styles): number {
  const hidden = [
    ...within(part, 'r').filter((run) => isHidden(run, styles)),
    ...within(part, 'tr').filter((row) => isOn(propertyOf(row, 'trPr', 'hidden'))),
  ];
  for (const element of hidden) element.remove();
  return hidden.length;
}

/** Writes letters as the capitals in which they are shown; a text that has capitals of its own keeps them. */
function writeCapitals(part: Document, styles: Styles): void {
  for (const run of within(part, 'r')) {
    const isCapital = ['caps', 'smallCaps'].some((name) => isOn(propertyOfRun(run, name, styles)));
    const texts = within(run, 't');
    if (!isCapital || texts.some(({ textContent }) => /\p{Lu}/u.test(textContent))) continue;
    for (const text of texts) text.textContent = text.textContent.toUpperCase();
  }
}

/** Says of runs that a style raises or lowers, or that stand above or below their line, what their reader looks for. */
function markRaised(part: Document, styles: Styles): void {
  for (const run of within(part, 'r')) {
    const properties = childOf(run, 'rPr');
    if (!properties || !childOf(run, 't') || childOf(properties, 'vertAlign')) continue;
    const ofItsStyle = propertyOfRun(run, 'vertAlign', styles);
    const height = Number(valueOf(childOf(properties, 'position')));
    if (!ofItsStyle && !height) continue;
    const mark = part.createElementNS(office.text, 'w:vertAlign');
    const place = valueOf(ofItsStyle) ?? (height > 0 ? 'superscript' : 'subscript');
    mark.setAttributeNS(office.text, 'w:val', place);
    properties.append(mark);
  }
}

/** Lets a new page or column begin a new line, so that words on both its sides stay two. */
function breakLines(part: Document): void {
  for (const element of within(part, 'br')) element.removeAttributeNS(office.text, 'type');
}

const drawn = /\/(?:chart|chartex|diagram)$/;

/** Charts and diagrams, which their reader passes over. */
const countDrawn = (part: Document): number =>
  [...part.getElementsByTagName('a:graphicData')].filter((data) =>
    drawn.test(data.getAttribute('uri') ?? ''),
  ).length;

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
  /<w:(?:vanish|webHidden|caps|smallCaps|position|hidden|framePr|ins|del|moveFrom|moveTo)\b|<w:br w:type=|<w:color [^>]{0,200}"(?:(?:F[A-F]){3}|background1)"|<w:sz w:val="[12]"|<m:oMath\b|\/(?:chart|chartex|diagram)"/i.test(
    xml,
  );

/** Parts that hold text. */
const texts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * Makes the parts of a Word file say in plain runs what its properties say and what its reader would pass over: hidden
 * text goes, capitals, drop caps and equations become letters, raised digits are marked as such.
 */
export function markWord(parts: Map<string, Buffer>): WordChanges {
  const changes = { hidden: 0, drawn: 0, formulas: 0, isTracked: false };
  const styles = readStyles(parts.get('word/styles.xml')?.toString('utf8') ?? '');
  for (const name of texts) {
    const xml = parts.get(name)?.toString('utf8') ?? '';
    if (!isPeculiar(xml) && !styles.isUsed(xml)) continue;
    const dom = parsed(xml);
    const part = dom.window.document;
    changes.isTracked ||= tracked.some((change) => within(part, change).length > 0);
    changes.hidden += dropHidden(part, styles);
    changes.drawn += countDrawn(part);
    writeCapitals(part, styles);
    markRaised(part, styles);
    breakLines(part);
    joinDropCaps(part);
    changes.formulas += writeFormulas(part);
    parts.set(name, Buffer.from(dom.serialize()));
    dom.window.close();
  }
  return changes;
}
