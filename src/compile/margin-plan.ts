import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { FoundBlock } from '../blocks/block.ts';
import type { Block } from '../blocks/text-side.ts';
import { languages, type Language, type WritingSystem } from '../i18n/languages.ts';

/**
 * What stands in the margin of a wide screen: a note beside an element, which is its mark or the figure whose caption
 * has it; the pull-quote of a number, counted from 1; or, beside the heading of an id, room for a link to more.
 */
export type MarginItem = { note: string; beside: string } | { quote: number } | { more: string };

/** A place down the text, in rem. A wall is a figure, which takes the margin too. */
type Place = { at: number } & ({ item: MarginItem; height: number } | { wall: true });

/** Heights in rem for each letter, and for a paragraph, a note or a quotation besides. */
interface Heights {
  letter: number;
  besides: number;
}

/**
 * The text is never lower than this, and what stands beside it never higher, in whatever face and spacing a reader has
 * chosen; the size of the type changes nothing, since all grows with it. The height counts the space below.
 */
const heights: Record<WritingSystem, Record<'text' | 'note' | 'quote', Heights>> = {
  Latin: {
    text: { letter: 0.024, besides: 1 },
    note: { letter: 0.042, besides: 3.5 },
    quote: { letter: 0.1, besides: 4 },
  },
  Arabic: {
    text: { letter: 0.028, besides: 1 },
    note: { letter: 0.062, besides: 4 },
    quote: { letter: 0.14, besides: 4 },
  },
};

/** Letters of the longest headline for which room is made beside a heading. */
export const longestMore = 70;

/** A note that is longer, in rem, is none to be read beside a text. */
const highest = 26;

/** What may hang below the end of the text, in rem: whatever follows it keeps that far from the margin. */
const belowText = 8;

const paragraphs = ['p', 'h2', 'h3', 'h4'];

/** What heads a link to more, in letters of a note. */
const moreLabel = 24;

/** Blocks whose lines are not those of the text, so that their letters say nothing of their height. */
const unmeasured = ['code', 'embed', 'figure', 'key-points', 'notes', 'pending-figure', 'table'];

const rootOf = ({ words }: FoundBlock<Block>): Root => ({ type: 'root', children: words });

/** The length of each note, by its id. */
function noteLengths(found: FoundBlock<Block>[]): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const block of found) {
    if (block.block.type !== 'notes') continue;
    visit(rootOf(block), 'element', (element) => {
      const { id } = element.properties;
      if (element.tagName === 'li' && typeof id === 'string')
        lengths.set(id, toString(element).length);
    });
  }
  return lengths;
}

/** Goes down an article and notes what could stand in the margin, and how far down. */
class Descent {
  readonly places: Place[] = [];
  at = 0;
  private quotes = 0;
  private readonly notes: Map<string, number>;
  private readonly heights: Record<'text' | 'note' | 'quote', Heights>;

  constructor(found: FoundBlock<Block>[], language: Language) {
    this.notes = noteLengths(found);
    this.heights = heights[languages[language].writingSystem];
    for (const one of found) this.pass(one);
  }

  private pass(found: FoundBlock<Block>): void {
    const { block } = found;
    if (block.type === 'figure') this.places.push({ at: this.at, wall: true });
    if (block.type === 'pull-quote') {
      this.quotes += 1;
      this.add('quote', toString(rootOf(found)).length, { quote: this.quotes });
      return;
    }
    const { letter, besides } = this.heights.text;
    const isMeasured = !unmeasured.includes(block.type);
    visit(rootOf(found), (node: Nodes) => {
      if (node.type === 'text' && isMeasured) this.at += node.value.length * letter;
      if (node.type !== 'element') return undefined;
      if (node.tagName === 'h2' && isMeasured) {
        this.add('note', moreLabel + longestMore, { more: String(node.properties.id) });
      }
      if (paragraphs.includes(node.tagName) && isMeasured) this.at += besides;
      if (node.properties.role !== 'doc-noteref') return undefined;
      this.mark(node, block.type === 'figure' ? block.id : String(node.properties.id));
      return SKIP;
    });
  }

  /** Only the first mark of a note has it beside it. */
  private mark({ properties }: Element, beside: string): void {
    const note = String(properties.href).slice(1);
    const length = this.notes.get(note);
    if (length === undefined) return;
    this.notes.delete(note);
    this.add('note', length, { note, beside });
  }

  private add(kind: 'note' | 'quote', length: number, item: MarginItem): void {
    const { letter, besides } = this.heights[kind];
    this.places.push({ at: this.at, height: length * letter + besides, item });
  }
}

/** Those of some places that have room, of which the lower take theirs first. */
function withRoom(places: Place[], bottom: number): MarginItem[] {
  const plan: MarginItem[] = [];
  let end = bottom;
  let taken = 0;
  for (const place of places.toReversed()) {
    if ('wall' in place) {
      end = place.at;
      taken = 0;
      continue;
    }
    const { item, height } = place;
    if (height > highest || taken + height > end - place.at) continue;
    plan.unshift(item);
    taken += height;
    if (!('note' in item)) {
      end = place.at;
      taken = 0;
    }
  }
  return plan;
}

const isMore = (place: Place): boolean => 'item' in place && 'more' in place.item;

/**
 * What of an article stands in the margin of a wide screen, from top to bottom: each note and pull-quote for which there
 * is room above the next figure, whatever the one above it takes; and then the links to more that leave them where they
 * are. A note may be moved down, the others are not.
 *
 * @see src/decisions/0066-notes-in-the-margin.md
 */
export function marginPlan(found: FoundBlock<Block>[], language: Language): MarginItem[] {
  const { places, at } = new Descent(found, language);
  const planOf = (some: Place[]): MarginItem[] => withRoom(some, at + belowText);
  let plan = planOf(places.filter((place) => !isMore(place)));
  for (const more of places.filter(isMore)) {
    const settled = plan;
    const tried = planOf(
      places.filter((one) => one === more || 'wall' in one || settled.includes(one.item)),
    );
    if (tried.length > settled.length) plan = tried;
  }
  return plan;
}
