import type { Paragraph, Root } from 'mdast';
import { endsInQuestion, endsInStop, leadsOn } from '../shape/text-shape.ts';
import { tidyText, visibleText } from './tidy-text.ts';

interface SourceLine {
  text: string;
  number: number;
}

/** A line without double spaces and spaces at its ends. Tabs part cells. */
const clean = (line: string): string => visibleText(line).replace(/ {2,}/g, ' ').trim();

const sourceLines = (text: string): SourceLine[] =>
  text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((line, index) => ({
    text: clean(line),
    number: index + 1,
  }));

/** Lines between empty ones. */
function runsOf(lines: SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.text) runs.at(-1)?.push(line);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Characters that a line which was broken by hand, or by a mail program, has at most. */
const widestColumn = 100;

const ends = (text: string): boolean => endsInStop(text) || endsInQuestion(text) || leadsOn(text);

/**
 * The width of the column that lines were broken to fit: those inside of a run are of one length and most of them end
 * within a sentence. Nothing where they were not broken.
 */
function columnOf(runs: SourceLine[][]): number | undefined {
  const inner = runs.flatMap((run) => run.slice(0, -1));
  if (inner.length < 3) return undefined;
  const widest = inner.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = inner.filter(({ text }) => text.length >= widest * 0.7);
  const open = inner.filter(({ text }) => !ends(text));
  const fits = widest <= widestColumn && full.length >= inner.length * 0.7;
  return fits && open.length >= inner.length * 0.6 ? widest : undefined;
}

const item = /^(?:[-–—•*]\s|\(?\d{1,2}[.)]\s)/;

/** Joins the lines of each paragraph. An item of a list begins one, and so does a line after one with room to spare. */
function joined(run: SourceLine[], width: number): SourceLine[][] {
  const paragraphs: SourceLine[][] = [];
  let before: SourceLine | undefined;
  for (const line of run) {
    const [word = ''] = line.text.split(' ', 1);
    const hadRoom = before && before.text.length + word.length < width * 0.75;
    if (!before || hadRoom || item.test(line.text)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    before = line;
  }
  return paragraphs;
}

function paragraph(lines: SourceLine[]): Paragraph {
  const line = lines[0]?.number ?? 1;
  const end = lines.at(-1)?.number ?? line;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: lines.map(({ text }) => text).join(' ') }],
    position: { start: { line, column: 1 }, end: { line: end, column: 1 } },
  };
}

/** Each line of a plain text as a paragraph; lines that were broken to fit a column are joined again. */
export function readPlainText(text: string): Root {
  const runs = runsOf(sourceLines(text));
  const column = columnOf(runs);
  const paragraphs = runs.flatMap((run) =>
    column ? joined(run, column) : run.map((line) => [line]),
  );
  const tree: Root = { type: 'root', children: paragraphs.map(paragraph) };
  tidyText(tree);
  return tree;
}
