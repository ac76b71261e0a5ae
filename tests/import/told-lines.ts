import type { Line, LineKind } from '../../src/import/line.ts';
import { linesOf } from '../../src/import/lines-of.ts';
import { readPlainText } from '../../src/import/readers/plain-text.ts';
import { recognise } from '../../src/import/shape/recognise.ts';
import type { LabelledLine, LabelledText } from './labelled-texts.ts';

/** A labelled line and what the importer made of it. */
export interface ToldLine extends LabelledLine {
  made: LineKind | undefined;
  doubt: string | undefined;
}

const lastLine = ({ node, place }: Line): number => node.position?.end.line ?? place;

/** What the importer makes of each line of a text. */
export function toldLines({ source, lines }: LabelledText): ToldLine[] {
  const made = linesOf(readPlainText(source));
  recognise(made);
  return lines.map((labelled) => {
    const line = made.find(
      (one) => one.place <= labelled.number && labelled.number <= lastLine(one),
    );
    return { ...labelled, made: line?.kind, doubt: line?.doubt };
  });
}
