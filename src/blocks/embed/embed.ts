import { h } from 'hastscript';
import type { TextSide } from '../block.ts';
import type { Embedded } from './providers.ts';
import { readEmbed } from './read-embed.ts';

/** The picture that stands in the place of what is not loaded yet. */
export interface Still {
  /** Stable address of the block on its page, from the file name. */
  id: string;
  /** The image file, from the article's folder. */
  image: string;
  alt: string;
  credit: string;
}

/**
 * A video, map or post of another site, which loads when a reader asks for it. Its words are a link to its page.
 *
 * @see src/decisions/0095-embeds-after-a-press.md
 */
export interface EmbedBlock extends Embedded {
  type: 'embed';
  title: string;
  still?: Still;
}

/** Who shows it and, of a still, whose picture that is. */
export const creditOf = ({ provider, still }: EmbedBlock): string =>
  [provider, still?.credit].filter(Boolean).join(' · ');

export const embed: TextSide<EmbedBlock> = {
  read: readEmbed,
  isDigested: true,
  plain: (words, block) => [...words, h('p', creditOf(block))],
};
