import type { XmlNode } from './xml-tree.ts';

/** A picture in a format that every reading system knows: JPEG, PNG or SVG. */
export interface BookPicture {
  /** Of its file, with the ending. */
  name: string;
  bytes: Uint8Array;
}

/** An article as a book holds it. */
export interface BookArticle {
  /** Names its file in the book. */
  slug: string;
  /** Whole address of its page. */
  address: string;
  headline: string;
  standfirst: string | undefined;
  /** Who wrote it, where and when, in one line. */
  facts: string;
  authors: string[];
  published: Date | undefined;
  modified: Date;
  /** Its text without what belongs to pages alone: blocks in their plain form, corrections at the end. */
  text: XmlNode[];
  /** By the `src` that the text has of each. */
  pictures: Map<string, BookPicture>;
}

/**
 * An EPUB before it is written: an article, or a selection of articles. The build makes it of compiled articles, a
 * browser of the page that is open.
 *
 * @see src/decisions/0093-one-writer-of-books.md
 */
export interface Book {
  /** Whole address of the page that it is taken from. */
  address: string;
  title: string;
  about: string | undefined;
  language: string;
  direction: string;
  /** The publication. */
  publisher: string;
  licence: { name: string; url: string };
  /** A PNG. */
  cover: Uint8Array;
  articles: BookArticle[];
  /** Heads the list of contents. */
  contents: string;
}
