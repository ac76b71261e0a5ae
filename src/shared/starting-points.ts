/** Links under a heading, offered where a search has found nothing. */
export interface StartingPoints {
  heading: string;
  /** `lang` where the words are in another language than the page. */
  links: { words: string; address: string; lang?: string }[];
}

/** The address of those of a language. */
export const startingPointsFile = (language: string): string => `/starting-points/${language}.json`;
