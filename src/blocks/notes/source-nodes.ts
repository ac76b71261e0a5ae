import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Handlers } from 'mdast-util-to-hast';
import type { Node } from 'unist';
import type { SourceKind } from '../../schemas/source-kind.ts';

/** The kind of a note's source, before its first word. It is no word of the note: a section's digest knows none of it. */
export interface SourceKindNode extends Node {
  type: 'sourceKind';
  kind: SourceKind;
}

/** Where a copy of a note's source stands, behind its last word. */
export interface ArchivedCopyNode extends Node {
  type: 'archivedCopy';
  address: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceKind: SourceKindNode;
    archivedCopy: ArchivedCopyNode;
  }
  interface RootContentMap {
    sourceKind: SourceKindNode;
    archivedCopy: ArchivedCopyNode;
  }
}

/** What is said of sources in their notes. */
export interface SourceLabels {
  label: Record<SourceKind, string>;
  archived: string;
}

/** How both are said: as plain words that stand wherever the note does. */
export const sourceHandlers = ({ label, archived }: SourceLabels): Handlers => ({
  sourceKind: (_, { kind }: SourceKindNode): ElementContent[] => [
    h('span', { dataSource: kind }, `${label[kind]}:`),
    { type: 'text', value: ' ' },
  ],
  archivedCopy: (_, { address }: ArchivedCopyNode): ElementContent[] => [
    { type: 'text', value: ' ' },
    h('span', { className: ['archived'] }, '(', h('a', { href: address }, archived), ')'),
  ],
});
