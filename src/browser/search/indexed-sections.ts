import { foldedWords } from '../../shared/fold.ts';
import { fieldMarks, type MarkedField } from '../../shared/field-marks.ts';
import type { PagefindArticle } from './pagefind.ts';

/** A range of words, by their places in the article; `end` is not part of it. */
export interface Range {
  start: number;
  end: number;
}

/** A section of an article as it stands in the index. */
export interface IndexedSection extends Range {
  id: string;
  heading: string;
  /** The heading of the larger section it belongs to. */
  within: string | undefined;
  /** Where its heading ends and its text begins. */
  bodyStart: number;
  isOpening: boolean;
}

const depth = (element: string): number => Number(/^h([1-6])$/.exec(element)?.[1] ?? 0);

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The article's sections in order; the opening, under the headline, is the first. */
export function sectionsOf({ anchors, content }: PagefindArticle): IndexedSection[] {
  const headings = anchors.filter(({ element }) => depth(element) > 0);
  let larger: string | undefined;
  return headings.map(({ element, id, text, location }, index) => {
    if (depth(element) === 2) larger = text;
    return {
      id,
      heading: text,
      within: depth(element) > 2 ? larger : undefined,
      start: location,
      bodyStart: location + countWords(text),
      end: headings[index + 1]?.location ?? countWords(content),
      isOpening: depth(element) === 1,
    };
  });
}

/** Where the captions, or the standfirst, of an article stand. */
export function fieldRanges({ anchors }: PagefindArticle, field: MarkedField): Range[] {
  const { begins, ends } = fieldMarks[field];
  const at = (id: string) => anchors.filter((anchor) => anchor.id === id);
  const last = at(ends);
  return at(begins).map(({ location }, index) => ({
    start: location,
    end: last[index]?.location ?? location,
  }));
}

export const isWithin = (place: number, ranges: Range[]): boolean =>
  ranges.some(({ start, end }) => place >= start && place < end);

/** Whether a query is the very words of a heading. */
export const isSameText = (one: string, other: string): boolean =>
  foldedWords(one).join(' ') === foldedWords(other).join(' ');
