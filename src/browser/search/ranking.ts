/**
 * Every number that decides what comes first, with its reason. They were tuned on `tests/search/queries.yaml`;
 * `npm run bench` tells what a change does to it.
 */
export const ranking = {
  /** What a match is worth by where it stands. A headline says what all of an article is about. */
  field: { headline: 3, standfirst: 2.2, heading: 2.5, caption: 1.2, text: 1 },
  /** What each doubling of a term's matches adds: a section that keeps saying a word is about it. */
  repeat: 0.25,
  /** A section with half of the terms is worth much less than half of one with all. */
  coverageExponent: 2.5,
  /** Added in full when the matched terms stand side by side, and less the farther apart they are. */
  nearness: 0.8,
  /**
   * Added in full when all words typed stand side by side as they were typed, common ones too; a quarter of it for half
   * of them. Less than `leastAsTyped` of them side by side is chance.
   */
  asTyped: 3,
  leastAsTyped: 0.3,
  /** The query is the whole of a heading, or of the headline. */
  isHeading: 2.5,
  /** Between equals the newer wins: today's article gains this share, one a year old half of it, and so on. */
  recency: 0.06,
  /** Between equals the language of the page wins; a clearly better section in another comes first all the same. */
  otherLanguage: 0.9,
  /** Sections with less than this share of the best one's coverage are not shown. */
  leastCoverage: 0.6,
} as const;
