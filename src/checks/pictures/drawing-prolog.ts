import type { Doctype, Instruction, Nodes } from 'xast';

/** The types that drawings name since before browsers; none fetches them. */
const knownTypes = /^https?:\/\/www\.w3\.org\//;

/** Of a type only its name is read here, while a browser adds to the drawing what it declares. */
function faultOfType({ system }: Doctype, written: string): string | undefined {
  if (written.includes('[')) return 'its <!DOCTYPE> declares more than the type';
  if (!system || knownTypes.test(system)) return undefined;
  return `its <!DOCTYPE> leads out of the drawing, to “${system.slice(0, 60)}”`;
}

/** In another encoding a browser might read another drawing than was looked at. */
function faultOfDeclaration({ value }: Instruction): string | undefined {
  const [, encoding = 'utf-8'] = /encoding=["']([^"']*)/i.exec(value) ?? [];
  return /^utf-?8$/i.test(encoding)
    ? undefined
    : `its first line says that it is written in “${encoding.slice(0, 60)}” and not in UTF-8`;
}

/**
 * What a node before the picture itself does that it must not.
 *
 * @param source the whole drawing
 */
export function prologFault(node: Nodes, source: string): string | undefined {
  if (node.type === 'doctype') {
    const { start, end } = node.position ?? {};
    return faultOfType(node, source.slice(start?.offset, end?.offset));
  }
  if (node.type !== 'instruction') return undefined;
  if (node.name === 'xml-stylesheet') return '<?xml-stylesheet?> fetches a style sheet';
  return node.name === 'xml' ? faultOfDeclaration(node) : undefined;
}
