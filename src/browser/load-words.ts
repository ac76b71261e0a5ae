import { oncePerKey } from '../shared/once-per-key.ts';
import { scriptWordsFile, type ScriptWords } from '../shared/script-words.ts';
import { loadText } from './load-text.ts';

const load = oncePerKey(
  async (language: string) => JSON.parse(await loadText(scriptWordsFile(language))) as ScriptWords,
);

/**
 * What scripts say that are loaded when wanted, in the language of the page.
 *
 * @throws TypeError where it cannot be had
 * @see src/decisions/0074-words-with-their-scripts.md
 */
export const scriptWords = (): Promise<ScriptWords> => load(document.documentElement.lang);
