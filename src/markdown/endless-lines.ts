import type { Problem } from '../shared/problem.ts';

/** More than anyone could tell apart; beyond it a reader of Markdown takes minutes, and then hours. */
const most = {
  /** Quotations and lists within each other. */
  levels: 20,
  /** Blocks that are opened and not closed. */
  blocks: 20,
  /** Signs in lines without an empty one between them that may mean stress, code or a link. */
  signs: 5000,
};

/** What a text is read with, line by line. */
interface Reading {
  /** Columns of the lists that are open, outermost first. */
  lists: number[];
  blocks: number;
  signs: number;
}

const isRule = (line: string): boolean => /^[\s*-]*$/.test(line);

/** Where a line opens lists, and how many quotations. */
function openedBy(line: string): { columns: number[]; quotations: number } {
  const [begins = ''] = /^(?:[>*+\s-]|\d{1,9}[.)](?=\s))*/.exec(line) ?? [];
  const places = [...begins.replaceAll('\t', '    ').matchAll(/[>*+-]|\d+[.)]/g)];
  const columns = places.flatMap(({ 0: sign, index }) => (sign === '>' ? [] : [index]));
  return { columns, quotations: places.length - columns.length };
}

/** How many quotations and lists a line stands in, as far as it opens some. */
function levelsAt(line: string, reading: Reading): number {
  if (isRule(line)) return 0;
  const { columns, quotations } = openedBy(line);
  const [first = Infinity] = columns;
  reading.lists = [...reading.lists.filter((column) => column < first), ...columns];
  return columns.length + quotations === 0 ? 0 : reading.lists.length + quotations;
}

function blocksAt(line: string, reading: Reading): number {
  if (/^:{3,}\s*$/.test(line)) reading.blocks = Math.max(0, reading.blocks - 1);
  if (!/^:{3,}[^\s:]/.test(line)) return 0;
  reading.blocks += 1;
  return reading.blocks;
}

function signsAt(line: string, reading: Reading): number {
  reading.signs = line.trim() === '' ? 0 : reading.signs + (line.match(/[*_~`[\]]/g)?.length ?? 0);
  return reading.signs;
}

/** Why a line is not read, if it is not. */
function faultOf(line: string, reading: Reading): string | undefined {
  const levels = levelsAt(line, reading);
  if (levels > most.levels) {
    return `the line opens ${levels} quotations and lists within each other. Write ${most.levels} at most`;
  }
  const blocks = blocksAt(line, reading);
  if (blocks > most.blocks) {
    return `the line opens a block, and ${blocks - 1} before it are not closed. Write ::: below each`;
  }
  if (signsAt(line, reading) > most.signs) {
    return `the lines up to here hold more than ${most.signs} signs such as * and [ without an empty line between them. Divide them`;
  }
  return undefined;
}

/**
 * A text without what no reader of Markdown would come to the end of, and a problem for each such line, so that the rest
 * is checked all the same.
 *
 * @param path of its file from the project's root, for messages
 */
export function withoutEndlessLines(
  source: string,
  path: string,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const reading: Reading = { lists: [], blocks: 0, signs: 0 };
  const lines = source.split('\n').map((line, index) => {
    const message = faultOf(line, reading);
    if (!message) return line;
    problems.push({ file: path, line: index + 1, severity: 'error', message });
    return '';
  });
  return { text: lines.join('\n'), problems };
}
