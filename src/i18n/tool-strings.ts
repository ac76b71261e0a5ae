import type {
  BookWords,
  CiteWords,
  OfflineWords,
  PassageWords,
  SettingsWords,
  TwinWords,
} from '../shared/script-words.ts';

/** What the tools of a reader say. */
export interface ToolStrings {
  /** Two editions of an article beside each other. */
  both: {
    title: string;
    description: (headline: string) => string;
    /** Said where nothing but length tells what belongs together. */
    unsure: string;
    /** Stands where one edition has nothing. */
    missing: string;
    words: TwinWords;
  };
  passage: PassageWords;
  /** `open` names the button that opens them. */
  settings: { open: string; words: SettingsWords };
  /** `kept` heads the articles that can be read, and `none` stands in their place; `keep` names the button in an article. */
  offline: {
    title: string;
    explanation: string;
    kept: string;
    none: string;
    /** Said by browsers that forget. */
    forgets: string;
    keep: string;
    words: OfflineWords;
  };
  /** `open` names the button in an article. */
  cite: { open: string; words: CiteWords };
  /** `open` leads in an article to its EPUB, and `newest` on the page of a topic to that of its newest articles. */
  book: { open: string; newest: string; words: Omit<BookWords, 'contents'> };
}
