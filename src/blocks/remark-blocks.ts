import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../markdown/report.ts';
import type { TextSide } from './block.ts';
import { articlePassages, type Passage } from './pull-quote/quoted-passage.ts';
import { textSides } from './text-side.ts';

declare module 'vfile' {
  interface DataMap {
    passages: Passage[];
  }
}

type Read = NonNullable<TextSide<{ type: string }>['read']>;

/** How each block that is written as `:::name` is read. */
const readers = new Map<string, Read>(
  Object.entries<TextSide<{ type: string }>>(textSides).flatMap(([name, side]) =>
    side.read ? [[name, side.read.bind(side)]] : [],
  ),
);

const known = [...readers.keys()].join(', ');

const colonsOf = (line: string): number => /^:*/.exec(line.trim())?.[0].length ?? 0;

/** A block ends with at least as many colons as it begins with. */
function isClosed({ position }: ContainerDirective, file: VFile): boolean {
  const text = String(file).slice(position?.start.offset, position?.end.offset).trimEnd();
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  const closing = colonsOf(last);
  return closing === last.length && closing >= colonsOf(text);
}

/** Why a block cannot be read, whatever it holds. */
function faultOf(directive: ContainerDirective, file: VFile, isTopLevel: boolean) {
  const { name } = directive;
  if (!readers.has(name)) return `there is no block “${name}”. The blocks are ${known}`;
  if (!isTopLevel) return `${name} stands inside a list, a quotation or another block. Move it out`;
  if (!isClosed(directive, file)) {
    return `${name} is not closed. Write ${':'.repeat(colonsOf(String(file).slice(directive.position?.start.offset)))} on a line of its own at its end`;
  }
  if (directive.children.some(({ data }) => data && 'directiveLabel' in data)) {
    return `${name} takes no [label]. Write the words below it`;
  }
  return undefined;
}

/** Refuses blocks that do not exist, are not closed, or were mistyped so that they would be printed as text. */
function refuseMistyped(tree: Root, file: VFile): void {
  visit(tree, (node, _, parent) => {
    if (node.type === 'containerDirective') {
      const fault = faultOf(node, file, parent === tree);
      if (fault) reportError(file, node, fault);
    }
    if (node.type === 'leafDirective') {
      const message = `there is no one-line block “::${node.name}”. The blocks are ${known}, and begin with :::`;
      reportError(file, node, message);
    }
    if (node.type === 'paragraph' && toString(node).startsWith(':::')) {
      const message =
        'this line begins with ::: and is no block. Write :::name{attribute="…"} without spaces before or between';
      reportError(file, node, message);
    }
  });
}

/**
 * Reads the blocks of an article that are written as `:::name`. One inside a list or a quotation has been refused and
 * stays as it is.
 */
export function remarkBlocks() {
  return (tree: Root, file: VFile): void => {
    refuseMistyped(tree, file);
    const passages = articlePassages(tree);
    file.data.passages = passages;
    visit(tree, (node, index, parent) => {
      if (node === tree) return undefined;
      if (node.type !== 'containerDirective' || index === undefined) return SKIP;
      const read = readers.get(node.name);
      if (!read || !parent) return SKIP;
      const block = read(node, { file, tree, passages });
      parent.children.splice(index, 1, ...(block ? [block] : []));
      return [SKIP, index + (block ? 1 : 0)];
    });
  };
}
