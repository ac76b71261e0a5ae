import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FoundBlock } from '../blocks/block.ts';
import type { Block } from '../blocks/text-side.ts';
import type { MarginItem } from './margin-plan.ts';

/** Names the notes that stand in their list alone, for which the margin has no room. */
function nameListed(notes: Root, plan: MarginItem[]): void {
  const beside = new Set(plan.map((item) => ('note' in item ? item.note : undefined)));
  visit(notes, 'element', ({ tagName, properties }) => {
    if (tagName !== 'li' || typeof properties.id !== 'string') return;
    if (!beside.has(properties.id)) properties.className = ['listed'];
  });
}

/** Tells blocks what a plan has of them in the margin. */
export function placeInMargin(found: FoundBlock<Block>[], plan: MarginItem[]): void {
  const hanging = plan.flatMap((item) => ('quote' in item ? item.quote : []));
  const quotes = found.flatMap(({ block }) => (block.type === 'pull-quote' ? block : []));
  for (const number of hanging) {
    const quote = quotes[number - 1];
    if (quote) quote.hangs = true;
  }
  for (const { block, words } of found) {
    if (block.type === 'notes') nameListed({ type: 'root', children: words }, plan);
  }
}
