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
  /** Of a caption: what the figure says. */
  figure?: { caption: string; credit?: string };
  /** Of a pull-quote: whether its words were condensed. */
  edited?: boolean;
}

/** Says what a line is. The first rule to say so is right; later ones see only what is left. */
export function decide(line: Line, kind: LineKind, doubt?: string): void {
  line.kind = kind;
  if (doubt) line.doubt = doubt;
}

export const isOpen = ({ kind }: Line): boolean => kind === undefined;
