import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { levelOf } from '../shared/section-levels.ts';

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/**
 * Puts a link to itself beside each heading. It stands next to the heading, not in it, so that the heading is not read
 * twice, and its sign is drawn by the style sheet, so that neither the index nor a reader view takes it for text. The
 * heading's aliases become empty anchors at its beginning, which links reach without script.
 *
 * @param label what the link is called for a heading's text
 */
export function rehypeHeadingLinks(label: (heading: string) => string) {
  return (tree: Root, file: VFile): void => {
    const aliases = new Map(file.data.headings?.map((heading) => [heading.id, heading.aliases]));
    visit(tree, 'element', (node, index, parent) => {
      if (!levelOf(node.tagName) || !parent || index === undefined) return undefined;
      const link = element(
        'a',
        { href: `#${node.properties.id}`, ariaLabel: label(toString(node)) },
        [],
      );
      const taken = aliases.get(String(node.properties.id)) ?? [];
      node.children.unshift(...taken.map((id) => element('span', { id }, [])));
      const beside = element('p', { className: ['heading-link'] }, [link]);
      parent.children[index] = element('hgroup', {}, [node, beside]);
      return SKIP;
    });
  };
}
