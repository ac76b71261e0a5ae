import type { RootContent } from 'mdast';

/** What a line of a text from elsewhere can turn out to be. */
export type LineKind =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'repeat'
  | 'paragraph'
  | 'pull-quote'
  | 'heading'
  | 'list'
  | 'table'
  | 'figure'
  | 'break'
  | 'furniture';

/** A picture as far as the source tells of it. */
export interface Figure {
  caption?: string;
  credit?: string;
  /** The file, which is brought along, and what it shows. */
  image?: { file: string; alt: string };
  /** A picture that could not be brought along: where it lies, and what it shows. */
  missing?: { address: string; alt: string };
}

/** A line of the source, or a block that its format marks as one. */
export interface Line {
  text: string;
  /** As `wordsOf` takes them, for comparing. */
  words: string[];
  /** What it is in the common tree. */
  node: RootContent;
  /** Where it stands in the source: its line, or in a format without lines its paragraph, counted from 1. */
  place: number;
  /** Absent until a rule has decided. */
  kind?: LineKind;
  /** Why an editor should look at it again. */
  doubt?: string;
  /** Of the line from which a figure is made: a caption or a picture. */
  figure?: Figure;
  /** Of a pull-quote: whether its words were condensed. */
  edited?: boolean;
}

declare module 'mdast' {
  interface Data {
    /** What the format of a source says that a block is, where Markdown has no node for it. */
    lineKind?: LineKind;
    /** Why an editor should look at it again. */
    doubt?: string;
    /** Of a figure: a picture that could not be brought along. */
    missingPicture?: Figure['missing'];
  }
}

/** Says what a line is. The first rule to say so is right; later ones see only what is left. */
export function decide(line: Line, kind: LineKind, doubt?: string): void {
  line.kind = kind;
  if (doubt) line.doubt = doubt;
}

export const isOpen = ({ kind }: Line): boolean => kind === undefined;

/** The lines from a place on, up to the first for which something does not hold. */
export function runFrom(
  lines: readonly Line[],
  from: number,
  holds: (line: Line) => boolean,
): Line[] {
  const run: Line[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !holds(line)) break;
    run.push(line);
  }
  return run;
}
