import { distance } from 'fastest-levenshtein';
import { searchFiles } from '../../shared/search-files.ts';
import type { Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';

let words: Promise<string[]> | undefined;

async function vocabulary(language: string): Promise<string[]> {
  words ??= fetch(searchFiles.vocabulary(language))
    .then(async (answer) => (answer.ok ? (await answer.text()).split('\n') : []))
    .catch(() => {
      words = undefined;
      return [];
    });
  return words;
}

/** A short word may have one wrong letter, a longer one two. */
const allowed = (word: string): number => (word.length < 5 ? 1 : 2);

/** The word nearest to a mistyped one; of equally near ones the first, which is the most frequent. */
function nearest(typed: string, known: string[]): string | undefined {
  let best: { word: string; far: number } | undefined;
  for (const word of known) {
    if (word === typed) continue;
    if (Math.abs(word.length - typed.length) > allowed(typed)) continue;
    const far = distance(typed, word) - (word.startsWith(typed.charAt(0)) ? 0.5 : 0);
    if (far <= allowed(typed) && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}

/** The query with each missing term replaced by the nearest word of the site, where there is one. */
export async function suggest(
  terms: Term[],
  missing: number[],
  language: string,
): Promise<string | undefined> {
  const { bySpelling } = await names(language);
  const known = [...(await vocabulary(language)), ...bySpelling.keys()];
  const better = terms.map(({ typed }, index) =>
    missing.includes(index) ? nearest(typed, known) : undefined,
  );
  if (better.every((word) => word === undefined)) return undefined;
  return terms.map(({ typed }, index) => better[index] ?? typed).join(' ');
}
