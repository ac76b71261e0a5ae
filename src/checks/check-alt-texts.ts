import type { Problem } from '../shared/problem.ts';
import { wordsOf } from '../shared/words.ts';
import { figuresOf } from './figures-of.ts';
import type { ReadArticle } from './read-article.ts';

const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** Alt texts that only say the caption over again, to those who hear both. */
export const checkAltTexts = (article: ReadArticle): Problem[] =>
  figuresOf(article)
    .filter(({ alt, caption }) => alt && sameWords(alt, caption))
    .map(({ line }) => ({
      file: article.file.path,
      line,
      severity: 'warning',
      rule: 'alt-is-caption',
      message:
        'the alt text says what the caption says. Write what the picture shows, for those who cannot see it',
    }));
