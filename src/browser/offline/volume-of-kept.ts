import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { PagefindArticle, PagefindResult } from '../search/pagefind.ts';
import type { Volume } from '../search/volumes.ts';
import { keptDocuments } from './kept-documents.ts';
import { keptText } from './kept-text.ts';

/** The words of an article, each as its folded parts. */
interface Searched {
  article: PagefindArticle;
  words: string[][];
}

/** Letters by which two forms of a word may differ at its end. */
const ending = 3;

/** Whether a word may be a form of what is asked for; who asks looks again. */
const mayAnswer = (word: string[], asked: string): boolean => {
  const stem = asked.slice(0, Math.max(ending, asked.length - ending));
  return word.some((part) => part.startsWith(stem));
};

const placesOf = ({ words }: Searched, asked: string): number[] =>
  words.flatMap((word, place) => (mayAnswer(word, asked) ? [place] : []));

/** The places of words that stand side by side. */
function placesOfPhrase({ words }: Searched, phrase: string[]): number[] {
  const begins = words.flatMap((_, place) =>
    phrase.every((asked, at) => words[place + at]?.join(' ') === asked) ? [place] : [],
  );
  return begins.flatMap((place) => phrase.map((_, at) => place + at));
}

const isPhrase = (query: string): boolean => query.startsWith('"');

function resultsIn(all: Searched[], query: string): PagefindResult[] {
  return all.flatMap((one): PagefindResult[] => {
    const { url } = one.article;
    const words = isPhrase(query)
      ? placesOfPhrase(one, foldedWords(query))
      : [...new Set(foldedParts(query).flatMap((asked) => placesOf(one, asked)))];
    const score = words.length / (words.length + 1);
    const data = () => Promise.resolve(one.article);
    return words.length > 0 || query === '' ? [{ id: url, score, words, data }] : [];
  });
}

/**
 * The articles that the device keeps in a language, as a volume that can be searched without the index: that of a whole
 * archive would be much to keep.
 *
 * @returns nothing where none is kept
 */
export async function keptVolume(language: string): Promise<Volume | undefined> {
  const documents = await keptDocuments();
  const all = documents
    .filter(({ page }) => page.documentElement.lang === language)
    .map((document): Searched => {
      const article = keptText(document);
      const words = article.content.split(/\s+/).filter(Boolean);
      return { article, words: words.map(foldedParts) };
    });
  if (all.length === 0) return undefined;
  return {
    name: 'kept',
    articles: all.length,
    language,
    isKept: true,
    search: (query) => Promise.resolve({ results: resultsIn(all, query ?? '') }),
    filters: () => Promise.resolve({}),
  };
}
