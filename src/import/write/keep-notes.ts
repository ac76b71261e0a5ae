import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Line } from '../line.ts';
import { leftOut } from './body.ts';
import { checkComment } from './check-comment.ts';

const marksIn = (nodes: readonly RootContent[]): Set<string> => {
  const marks = new Set<string>();
  visit({ type: 'root', children: [...nodes] }, 'footnoteReference', ({ identifier }) => {
    marks.add(identifier);
  });
  return marks;
};

/** Where the mark of a note stood in the source, in words for the editor. */
function placeOf(identifier: string, lines: readonly Line[]): string {
  const { kind } = lines.find(({ node }) => marksIn([node]).has(identifier)) ?? {};
  return kind === undefined || leftOut.includes(kind) ? 'a line that was left out' : `the ${kind}`;
}

/** Makes notes whose mark has no place in the article, as in a headline, paragraphs that say so. */
export function keepNotes(nodes: readonly RootContent[], lines: readonly Line[]): RootContent[] {
  const marked = marksIn(nodes);
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'footnoteDefinition' || marked.has(node.identifier)) return [node];
    const place = placeOf(node.identifier, lines);
    const comment = checkComment(
      `a note whose mark stood in ${place}, where none can stand. Say it in the text, or delete it.`,
    );
    return [comment, ...node.children];
  });
}
