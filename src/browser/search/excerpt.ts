import type { RankedSection } from './rank-sections.ts';

/** A piece of an excerpt; matches are marked. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Whole words in an excerpt, and how many of them stand before the first match. */
const length = { all: 30, lead: 6 };

/** The start of the window that holds the most different terms, and of those the one with the most matches. */
function bestStart({ section, places }: RankedSection, words: string[]): number {
  const matches = [...places].flatMap(([term, at]) => at.map((place) => ({ term, place })));
  const inText = matches.filter(({ place }) => place >= section.bodyStart);
  let best = { start: section.bodyStart, worth: 0 };
  for (const { place } of inText) {
    const held = inText.filter(
      (match) => match.place >= place && match.place < place + length.all - length.lead,
    );
    const worth = new Set(held.map(({ term }) => term)).size * 100 + held.length;
    if (worth > best.worth) best = { start: place - length.lead, worth };
  }
  const latest = Math.max(section.bodyStart, Math.min(section.end, words.length) - length.all);
  return Math.min(Math.max(best.start, section.bodyStart), latest);
}

/** Some thirty words around the matches of a section, within its bounds. */
export function excerptOf(ranked: RankedSection, words: string[]): ExcerptPart[] {
  const start = bestStart(ranked, words);
  const end = Math.min(start + length.all, ranked.section.end);
  const marked = new Set([...ranked.places.values()].flat());
  const isCut = end < ranked.section.end;
  const parts = words.slice(start, end).map((word, index) => ({
    text: isCut && start + index === end - 1 ? `${word}\u00a0` : `${word} `,
    marked: marked.has(start + index),
  }));
  const before = start > ranked.section.bodyStart ? [{ text: '…\u00a0', marked: false }] : [];
  const after = isCut ? [{ text: '…', marked: false }] : [];
  return [...before, ...parts, ...after];
}
