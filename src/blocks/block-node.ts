import type { ElementContent } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Node, Parent } from 'unist';
import type { Block } from './text-side.ts';

/** A block on its way through the Markdown tree; its children are its caption or its words. */
export interface MarkdownBlockNode extends Node {
  type: 'articleBlock';
  block: Block;
  children: ContainerDirective['children'];
}

/** The same block in the HTML tree. */
export interface HtmlBlockNode extends Parent {
  type: 'articleBlock';
  block: Block;
  children: ElementContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    articleBlock: MarkdownBlockNode;
  }
  interface BlockContentMap {
    articleBlock: MarkdownBlockNode;
  }
}

declare module 'hast' {
  interface RootContentMap {
    articleBlock: HtmlBlockNode;
  }
  interface ElementContentMap {
    articleBlock: HtmlBlockNode;
  }
}
