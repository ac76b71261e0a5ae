import { visit } from 'unist-util-visit';
import type { Element, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { VFileMessage } from 'vfile-message';
import { prologFault } from './drawing-prolog.ts';
import { drawnElements } from './drawn-elements.ts';

/** Something in a drawing that keeps it from being published. */
export interface DrawingFault {
  /** Of the drawing's file, counted from 1. */
  line: number;
  message: string;
}

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

/** Elements that run something or hold another page. */
const live = /^(?:script|handler|listener|foreignobject|iframe|embed|object|audio|video)$/i;

/** Where a reference leads when it stays in the drawing. */
const inside = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;

/** Style that reaches out, or that is written so that one cannot see whether it does. */
const outwardStyle =
  /@import|\\|\b(?:image-set|src)\(|url\(\s*["']?(?!["'#\s]|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;

/** Where programs that draw note what was opened and written. */
const toldPath = /^(?:absref|docbase|export-filename)$/;

const localName = (name: string): string => name.replace(/^[^:]*:/, '');

const animated = (attribute: string, value: string): boolean =>
  attribute === 'attributeName' && /^(?:on|(?:\w+:)?href$)/i.test(value.trim());

function attributeFault(name: string, value: string): string | undefined {
  const local = localName(name);
  if (/^on/i.test(local) || animated(local, value)) {
    return `“${name}” runs a script`;
  }
  if (name === 'xml:base' || ((local === 'href' || local === 'src') && !inside.test(value))) {
    return `“${name}” leads out of the drawing, to “${value.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
  }
  if (toldPath.test(local)) return `“${name}” tells where its file lay on a machine`;
  if (name.startsWith('xmlns') && value.trim() === html) return `“${name}” brings HTML into it`;
  if (outwardStyle.test(value) && (local === 'style' || value.includes('('))) {
    return `“${name}” fetches something from elsewhere`;
  }
  return undefined;
}

function elementFaults(element: Element): string[] {
  const faults = Object.entries(element.attributes).flatMap(
    ([name, value]) => attributeFault(name, value ?? '') ?? [],
  );
  if (live.test(localName(element.name))) faults.unshift(`<${element.name}> is live`);
  const isStyle = localName(element.name) === 'style';
  const style = element.children.map((child) => ('value' in child ? child.value : '')).join('');
  if (isStyle && outwardStyle.test(style)) faults.push('<style> fetches something from elsewhere');
  return faults;
}

/** What a node does that a picture must not. */
const deedsOf = (node: Nodes, source: string): string[] =>
  node.type === 'element' ? elementFaults(node) : [prologFault(node, source) ?? []].flat();

/** Prefixes of names that nothing declares: no browser draws a drawing that has one. */
function undeclared(tree: Root): string[] {
  const used = new Set<string>();
  const declared = new Set(['xml', 'xmlns']);
  visit(tree, 'element', ({ name, attributes }) => {
    for (const one of [name, ...Object.keys(attributes)]) {
      const [prefix = '', local] = one.split(':');
      if (prefix === 'xmlns' && local) declared.add(local);
      if (local !== undefined) used.add(prefix);
    }
  });
  return [...used].filter((prefix) => !declared.has(prefix));
}

function faultOfForm(tree: Root): string | undefined {
  const root = tree.children.find((node) => node.type === 'element');
  if (root?.name !== 'svg' || root.attributes.xmlns !== svg) {
    return `this does not begin as a drawing. Write <svg xmlns="${svg}" …> around it`;
  }
  const [prefix] = undeclared(tree);
  return (
    prefix &&
    `nothing says what “${prefix}:” stands for. Export the drawing again, as plain SVG, or take those names out`
  );
}

/** Elements within each other that a drawing may hold: what publishes it reads one within the other. */
const deepest = 250;

const nests = `the drawing holds more than ${deepest} elements within each other. Ungroup them, and export it again`;

/** Elements that a browser may be asked to draw; a million take it a second. */
const mostDrawn = 1_000_000;

const multiplies = `the drawing refers to its own parts so often that it draws more than ${mostDrawn} elements. Draw fewer copies, and export it again`;

/** The line on which a drawing nests too deep; the tree is walked without nesting. */
function tooDeepAt(tree: Root): number | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest) return first?.position?.start.line ?? 1;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

function parsed(source: string): Root | DrawingFault {
  try {
    return fromXml(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { cause, line = 1 } = error;
    if (cause instanceof RangeError) return { line, message: nests }; // the parser itself nests
    const [what = ''] = (cause instanceof Error ? cause.message : error.reason).split(' (line', 1);
    return {
      line,
      message: `this is no well-formed drawing: ${what.replace(/\.$/, '')}. Export it again, as plain SVG`,
    };
  }
}

/**
 * What keeps a drawing from being published. Opened by itself it runs on the site's origin, under no policy of a page:
 * it may hold no script, and may fetch nothing.
 *
 * @param file the SVG file as text
 * @see src/decisions/0044-drawings-parsed-as-xml.md
 */
export function drawingFaults(file: string): DrawingFault[] {
  const source = file.replace(/^\uFEFF/, '');
  const tree = parsed(source);
  if ('message' in tree) return [tree];
  const deep = tooDeepAt(tree);
  if (deep !== undefined) {
    return [{ line: deep, message: nests }];
  }
  const form = faultOfForm(tree);
  if (form) return [{ line: 1, message: form }];
  if (drawnElements(tree, deepest) > mostDrawn) return [{ line: 1, message: multiplies }];
  const faults: DrawingFault[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const deed of deedsOf(node, source)) {
      const message = `the drawing is to be a picture alone, and ${deed}. Take it out, or export the drawing again as plain SVG`;
      faults.push({ line, message });
    }
  });
  return faults;
}
