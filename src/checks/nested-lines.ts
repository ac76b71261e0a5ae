import type { Problem } from '../shared/problem.ts';

/** Quotations and lists within each other; nobody could tell more apart, and no reader of Markdown takes thousands. */
const most = 20;

/** How many quotations and lists a line opens at its beginning. */
const opened = (line: string): number =>
  /^(?:[>*+\s-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0;

const isRule = (line: string): boolean => /^[\s*-]*$/.test(line);

/**
 * A text without the lines that open more quotations and lists than can be read, and a problem for each, so that the
 * rest is checked all the same.
 */
export function withoutNestedLines(
  source: string,
  file: string,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = source.split('\n').map((line, index) => {
    const levels = isRule(line) ? 0 : opened(line);
    if (levels <= most) return line;
    const message = `the line opens ${levels} quotations and lists within each other. Write ${most} at most`;
    problems.push({ file, line: index + 1, severity: 'error', message });
    return '';
  });
  return { text: lines.join('\n'), problems };
}
