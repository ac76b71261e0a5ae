import { toString } from 'mdast-util-to-string';
import type { Passage } from '../blocks/pull-quote/quoted-passage.ts';
import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Words, and why no more. */
const most = {
  /** Plain-language guides ask for 20 to 25 on average; a reader may lose the beginning of one twice as long. */
  sentence: 45,
  /** On a phone this is more than a screen without a place to rest. */
  paragraph: 200,
};

const opening = 5;

const linesIn = (text: string): number => text.split('\n').length - 1;

function checkPassage(file: string, { node, sentences }: Passage): Problem[] {
  const text = toString(node);
  const first = node.position?.start.line ?? 1;
  const advise = (line: number, message: string): Problem => ({
    file,
    line,
    severity: 'advice',
    rule: 'lengths',
    message,
  });
  const long = sentences.filter(({ words }) => words.length > most.sentence);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return [
    ...(words > most.paragraph
      ? [advise(first, `a paragraph of ${words} words. Divide it: ${most.paragraph} are plenty`)]
      : []),
    ...long.map(({ words: { length }, start }) => {
      const begins = text.slice(start).split(/\s+/, opening).join(' ');
      const line = first + linesIn(text.slice(0, start));
      return advise(
        line,
        `a sentence of ${length} words, “${begins} …”. Divide it: ${most.sentence} are plenty`,
      );
    }),
  ];
}

/** Sentences and paragraphs that are long to read. */
export const checkLengths = ({ file, passages }: ReadArticle): Problem[] =>
  passages.flatMap((passage) => checkPassage(file.path, passage));
