/** What a share card says, in the words of its language. */
export interface Card {
  /** The headline of an article or the heading of a section. */
  heading: string;
  /** For a section: the headline of the article it stands in. */
  within: string | undefined;
  /** What sort of piece the article is: `Analysis`. */
  kind: string | undefined;
  /** The byline, already joined: `Ana Marković and Bob Draftsman`. */
  authors: string | undefined;
  /** The day of publication, as the language writes it. */
  date: string | undefined;
  /** The site's name. */
  site: string;
  direction: 'ltr' | 'rtl';
  /** BCP 47 tag: some letters take another form in some languages. */
  locale: string;
}

/** Pixels of a card: what Open Graph readers show without cropping. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * Characters of a heading that a card sets in type of 62 pixels or more, in either writing system. On a phone, where cards are
 * shown at a third of their size, smaller type is hard to read.
 */
export const longestHeading = 110;

/** The card in words, for those who cannot see it. */
export const cardAlt = ({ heading, within, kind, authors, date, site }: Card): string =>
  [heading, within, kind, authors, date, site].filter(Boolean).join(' · ');
