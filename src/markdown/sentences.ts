import { wordsOf } from '../shared/words.ts';

export interface Sentence {
  words: string[];
  /** Where it begins and ends in the text, without the space around it. */
  start: number;
  end: number;
}

/** The rules of Unicode, which hold for every language we set. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const spanOf = ({ segment, index }: Pick<Intl.SegmentData, 'segment' | 'index'>) => ({
  start: index + segment.length - segment.trimStart().length,
  end: index + segment.trimEnd().length,
});

/** Where the sentence around a place of a text begins and ends, without the space around it. */
export function sentenceAt(text: string, place: number): Pick<Sentence, 'start' | 'end'> {
  const found = segmenter.segment(text.replace(/\s/g, ' ')).containing(place);
  return found ? spanOf(found) : { start: 0, end: text.length };
}

/** The sentences of a text. A line break in the source ends none. */
export const sentencesOf = (text: string): Sentence[] =>
  [...segmenter.segment(text.replace(/\s/g, ' '))].map(({ segment, index }) => ({
    words: wordsOf(segment),
    ...spanOf({ segment, index }),
  }));
