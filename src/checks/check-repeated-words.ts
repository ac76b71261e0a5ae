import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

const repeated = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+)[ \n]+(\1)(?![\p{L}\p{M}\p{N}'’-])/giu;

/** Right in many a sentence: “all that that means”, “they had had enough”. */
const usual = new Set(['had', 'that', 'very', 'so', 'no', 'ha', 'bye']);

/** Some names are doubled, and Arabic doubles all but its shortest words to mean “bit by bit”. */
const isMeant = (word: string, again: string): boolean =>
  usual.has(word.toLowerCase()) ||
  /^\p{Lu}/u.test(again) ||
  (/\p{Script=Arabic}/u.test(word) && word.length > 3);

/** A word that was written twice. */
export const checkRepeatedWords = ({ file, lineAt, prose }: ReadArticle): Problem[] =>
  prose.flatMap((run) =>
    [...run.text.matchAll(repeated)]
      .filter(([, word = '', again = '']) => !isMeant(word, again))
      .map(({ 0: words, index }) => ({
        file: file.path,
        line: lineAt(run.placeOf(index)),
        severity: 'advice',
        rule: 'repeated-words',
        message: `the same word twice, “${words.replace(/\s+/g, ' ')}”. Remove one, unless it is meant`,
      })),
  );
