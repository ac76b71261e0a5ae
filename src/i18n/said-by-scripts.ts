import type { ScriptWords } from '../shared/script-words.ts';
import { languages, type Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** What scripts say in a language that are loaded when wanted. */
export function scriptWords(language: Language): ScriptWords {
  const {
    search,
    article,
    updates,
    sinceRead,
    passage,
    settings,
    offline,
    cite,
    book,
    names,
    both,
  } = stringsOf(language);
  const { marked, match, previous, next, editedSince } = article;
  return {
    locale: languages[language].locale,
    search: search.words,
    arrival: { marked, match, previous, next, editedSince, whatChanged: updates.whatChanged },
    returns: sinceRead,
    passage,
    settings: settings.words,
    offline: offline.words,
    cite: cite.words,
    names: names.words,
    twins: both.words,
    book: { ...book.words, contents: article.contents },
  };
}
