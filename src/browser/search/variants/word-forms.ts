import { ifUnloaded } from '../../if-unloaded.ts';
import { plainForms } from './plain-forms.ts';

/** One way in which what is looked for may stand in a text. */
export interface Alternative {
  /** A query for Pagefind. */
  asked: string;
  /** The word that it looks for, bare; none where it asks for words side by side, which are found as they are. */
  word?: string;
}

/** How words may stand in a text otherwise than they are typed. Words are folded, spellings and phrases are not. */
export interface WordForms {
  /** What a name may be looked up by where the word stands in it, the likeliest first. */
  keys: (word: string) => string[];
  /** Queries for the index of a language that find a word, or words side by side, in any form; the likeliest first. */
  queries: (spelling: string, language: string) => Alternative[];
  /** Queries that find these very words side by side. */
  exactly: (phrase: string) => Alternative[];
  /** Whether a word of a text is the word looked for, or of one stem with it. */
  isForm: (form: string, word: string) => boolean;
  /** Whether a word is too common in some of the languages to tell one section from another. */
  isCommon: (word: string, languages: string[]) => boolean;
}

/** Where it cannot be had, a search that knows only what Pagefind knows is better than none. */
const arabic = (): Promise<WordForms> =>
  import('./arabic-forms.ts').then(({ arabicForms }) => arabicForms, ifUnloaded(plainForms));

/** What is known of the forms of words, loaded where Arabic is searched or typed. */
export const wordForms = async (languages: string[], query: string): Promise<WordForms> =>
  languages.includes('ar') || /\p{Script=Arabic}/u.test(query) ? arabic() : plainForms;
