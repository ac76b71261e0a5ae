import type { Problem } from '../shared/problem.ts';

/** A book, and a word longer than any address: to make pages of more takes minutes, and then hours. */
const most = { letters: 500_000, lines: 10_000, word: 2000 };

const tooLong = `the text is longer than ${most.lines} lines or ${most.letters} letters, which nobody reads on one page. Divide it`;

const longWord = (length: number): string =>
  `a word of ${length} letters. Divide it: ${most.word} are more than any page can show`;

/**
 * A text without what is too long to be put on a page, and a problem for it, so that the rest is checked all the same.
 *
 * @param path of its file from the project's root, for messages
 */
export function ofReadableLength(
  source: string,
  path: string,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (line: number, message: string): void => {
    problems.push({ file: path, line, severity: 'error', message });
  };
  const lines = source.slice(0, most.letters).split('\n', most.lines);
  if (lines.join('\n').length < source.length) tell(lines.length, tooLong);
  const short = lines.map((line, index) =>
    line.replace(/\S+/g, (word) => {
      if (word.length <= most.word) return word;
      tell(index + 1, longWord(word.length));
      return '…';
    }),
  );
  return { text: short.join('\n'), problems };
}
