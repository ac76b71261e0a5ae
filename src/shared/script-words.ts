import type { CitationStyle } from './citation-styles.ts';
import type { CountForms } from './phrases.ts';
import type { LoadedSearchWords } from './search-words.ts';
import type { SettingName, SettingValue } from './stored-settings.ts';

/** What the tools of a selected passage say. */
export interface PassageWords {
  /** Names the toolbar. */
  tools: string;
  copy: string;
  share: string;
  quote: string;
  quoted: string;
  /** `{words}`, `{author}`, `{headline}`, `{section}` and `{link}` */
  form: string;
}

/** What the form of reading settings says. */
export interface SettingsWords {
  title: string;
  /** What the device remembers, and what makes it forget. */
  kept: string;
  /** `{mb}`: how much is held for reading offline. */
  held: string;
  reset: string;
  names: Record<SettingName, string>;
  values: { [Name in SettingName]: Record<SettingValue<Name>, string> };
}

/** What is said on arrival, from a search or by a link. */
export interface ArrivalWords {
  marked: CountForms;
  /** `{n}` and `{total}`: said when the reader goes from match to match. */
  match: string;
  previous: string;
  next: string;
  /** `{date}`: said to those who follow a link made before the section was edited. */
  editedSince: string;
  /** Leads from there to the note that says how. */
  whatChanged: string;
}

/** What is said of articles that the device keeps. */
export interface OfflineWords {
  pinned: string;
  unpinned: string;
  failed: string;
}

/** What the panel says that tells how an article is cited. */
export interface CiteWords {
  title: string;
  /** `{heading}`: chooses the section that is open. */
  section: string;
  /** `{name}` of a form; `copyShort` is seen, beside the form. */
  copy: string;
  copyShort: string;
  /** `{author}`, `{date}`, `{section}`, `{title}`, `{site}`, `{link}` and `{seen}` */
  forms: Record<CitationStyle, Record<'article' | 'section', string>>;
  /** `{year}`, `{month}`, `{short}` and `{day}` */
  dates: Record<CitationStyle, Record<'published' | 'seen', string>>;
  /** As MLA shortens them; none where months are not shortened. */
  shortMonths: string[];
  /** Stands before the last of several names; empty where they are listed as usual. */
  and: string;
  /** Stands for all names but the first. */
  others: string;
}

/** What is said of a name where it stands. */
export interface NameWords {
  /** `{date}`: the day on which what is said was true. */
  asOf: string;
  /** Leads to all sections that mention it. */
  all: CountForms;
}

/** What is said of paragraphs in another language. */
export interface TwinWords {
  /** `{language}`, by its own name. */
  show: string;
}

/** What is said of the article as a book. */
export interface BookWords {
  making: string;
  failed: string;
  /** Heads the list of contents. */
  contents: string;
}

/** Said to those who come back to an article; links to sections follow. */
export interface ReturnWords {
  changed: CountForms;
  goOn: string;
}

/**
 * What scripts say in a language that are loaded when wanted: in a file that is loaded with them, and on no page.
 *
 * @see src/decisions/0074-words-with-their-scripts.md
 */
export interface ScriptWords {
  /** BCP 47 tag for `Intl`. */
  locale: string;
  search: LoadedSearchWords;
  arrival: ArrivalWords;
  returns: ReturnWords;
  passage: PassageWords;
  settings: SettingsWords;
  offline: OfflineWords;
  cite: CiteWords;
  names: NameWords;
  twins: TwinWords;
  book: BookWords;
}

/** The address of that file. */
export const scriptWordsFile = (language: string): string => `/words/${language}.json`;
