import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What the note marks are called by assistive technology. */
export interface NoteLabels {
  noteReference: (label: string) => string;
}

function nameMark(mark: Element, label: NoteLabels['noteReference']): void {
  const [text] = mark.children;
  mark.properties.role = 'doc-noteref';
  mark.properties.ariaLabel = label(text?.type === 'text' ? text.value : '');
  delete mark.properties.ariaDescribedBy;
  delete mark.properties.dataFootnoteRef;
}

/** Gives notes and their marks the roles of the digital publishing vocabulary (DPUB-ARIA) and short, lasting ids. */
export function rehypeNotes({ noteReference }: NoteLabels) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if ('dataFootnotes' in properties)
        node.properties = { role: 'doc-endnotes', className: ['notes'] };
      if ('dataFootnoteRef' in properties) nameMark(node, noteReference);
      if ('dataFootnoteBackref' in properties) {
        node.properties = {
          href: properties.href,
          ariaLabel: properties.ariaLabel,
          role: 'doc-backlink',
        };
      }
      if (properties.id === 'footnote-label') node.properties = { id: 'notes', tabIndex: -1 };
    });
  };
}
