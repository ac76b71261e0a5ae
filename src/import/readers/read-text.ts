import type { Root } from 'mdast';

/** A picture that came with a text. */
export interface Picture {
  /** Name of its file in the article's folder. */
  file: string;
  bytes: Uint8Array;
}

/** A text in the common tree, whatever it was before. */
export interface ReadText {
  /** Paragraphs, headings and the rest at its top level. Nodes without position count as paragraphs of the source. */
  tree: Root;
  pictures: Picture[];
  /** What its own front matter says. */
  fields?: Record<string, unknown>;
  /** What was left out or changed on the way, in sentences for the editor. */
  notes: string[];
}
