import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { bracesIn } from './heading-attributes.ts';
import { withoutAttributes } from './note-attributes.ts';
import { ProseRun } from './prose-run.ts';

/** An escape, an entity, or a line that is broken, with the signs at the beginning of the next. */
const notAsItStands = /\\[!-/:-@[-`{-~]|&(?:#\d+|#[xX][\da-fA-F]+|\w+);|\r?\n[ \t]*(?:>[ \t]*)*/g;

function addText(run: ProseRun, raw: string, start: number): void {
  let from = 0;
  for (const { 0: found, index } of raw.matchAll(notAsItStands)) {
    run.add(raw.slice(from, index), start + from);
    run.addGap(found.includes('\n') ? '\n' : undefined);
    from = index + found.length;
  }
  run.add(raw.slice(from), start + from);
}

const place = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

function addInline(run: ProseRun, node: PhrasingContent, source: string): void {
  const [start, end] = place(node);
  const isBareAddress = node.type === 'link' && source[start] !== '[';
  if (node.type === 'text') addText(run, source.slice(start, end), start);
  else if (node.type === 'break') run.addGap('\n');
  else if (isBareAddress || !('children' in node)) run.addGap();
  else {
    const begins = run.text.length;
    for (const child of node.children) addInline(run, child, source);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if (isLink) run.links.push({ start: begins, end: run.text.length });
  }
}

/** What an image shows stands between its brackets. */
function altRun(node: Nodes & { type: 'image' }, source: string): ProseRun[] {
  const start = place(node)[0] + '!['.length;
  if (!node.alt || !source.startsWith(node.alt, start)) return [];
  const run = new ProseRun();
  run.add(node.alt, start);
  return [run];
}

function runOf(node: Nodes, source: string): ProseRun[] {
  if (node.type === 'image') return altRun(node, source);
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
  const run = new ProseRun();
  for (const child of node.children) addInline(run, child, source);
  if (node.type === 'heading') run.text = bracesIn(run.text)?.before ?? run.text;
  return run.text && !run.text.startsWith(':::') ? [run] : []; // a block that was mistyped
}

/**
 * The running text of an article, part by part, as it stands in its source.
 *
 * @param tree as it was parsed: later its words are moved about
 */
export function articleProse(tree: Root, source: string): ProseRun[] {
  const runs: ProseRun[] = [];
  visit(tree, (node, _, parent) => {
    const found = runOf(node, source);
    if (parent?.type === 'footnoteDefinition')
      for (const run of found) run.text = withoutAttributes(run.text);
    runs.push(...found);
  });
  return runs;
}
