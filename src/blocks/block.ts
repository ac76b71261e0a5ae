import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { Language } from '../i18n/languages.ts';
import type { MarkdownBlockNode } from './block-node.ts';
import type { Passage } from './pull-quote/quoted-passage.ts';

/** An article while its blocks are read. */
export interface ArticleText {
  file: VFile;
  /** Its Markdown; headings have their ids. */
  tree: Root;
  /** The paragraphs of its text, sentence by sentence. */
  passages: Passage[];
}

/** A block with what stands in it as HTML: the prose, the figure's caption, the quoted words. */
export interface FoundBlock<Block> {
  block: Block;
  words: ElementContent[];
}

/**
 * What the text side knows of a kind of block: plain TypeScript, run by Node. The page side is its component. Search
 * counts the words of a block unless `shared/not-searched.ts` names its class, which is the name of its kind.
 */
export interface TextSide<Block extends { type: string }> {
  /**
   * Reads `:::name{…}`, where the block is written so. Reports every fault.
   *
   * @returns nothing where no block can be made
   */
  read?(directive: ContainerDirective, article: ArticleText): MarkdownBlockNode | undefined;
  /** Knows a block that plain Markdown makes by its element at the top level of the text. */
  recognise?(element: Element): FoundBlock<Block> | undefined;
  /** Whether its words count as the section's: a change of them is then a change of the section. */
  isDigested: boolean;
  /** Its form where there are neither our styles nor our scripts: in feeds and in the index. */
  plain(words: ElementContent[], block: Block, language: Language): ElementContent[];
}
