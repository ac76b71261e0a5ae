/** A place in the text of an article: so many characters into a block, blocks counted from the top. */
export interface Place {
  block: number;
  at: number;
}

/** A passage that a reader might choose. */
export interface Chosen {
  /** Address of the article within the site. */
  path: string;
  /** The id of the section in which it begins. */
  section: string;
  from: Place;
  to: Place;
  /** Its words as the page has them, white space made one. */
  words: string;
}

/** A passage with the link that the page made of it. */
export interface Linked extends Chosen {
  link: string;
}

/** A block of text, as the page has it. */
export interface Block {
  section: string;
  /** The part of the article; between them stands what is not its text. */
  part: 'head' | 'body';
  /** A heading or a cell, whose first word is where a reader begins who goes on from it. */
  isShort: boolean;
  text: string;
  /** Where its words begin and end. */
  words: { from: number; to: number }[];
}

/** The text directive of a link, `:~:text=…`, or nothing. */
export const directiveOf = (link: string): string => /:~:text=.*$/.exec(link)?.[0] ?? '';

/** A link within a site that is served elsewhere. */
export function pathOf(link: string): string {
  const at = link.indexOf('/', link.indexOf('//') + 2);
  return link.slice(at);
}

export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
