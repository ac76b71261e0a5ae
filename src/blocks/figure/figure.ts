import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Language } from '../../i18n/languages.ts';
import type { FigureAttributes } from '../../schemas/figure-attributes.ts';
import type { TextSide } from '../block.ts';
import { captionFacts } from './caption-facts.ts';
import { readFigure } from './read-figure.ts';

export interface FigureBlock extends FigureAttributes {
  type: 'figure';
  /** Stable address of the figure on its page, from its image's file name. */
  id: string;
  /** The image file, from the article's folder: `./harbour.jpg`. */
  image: string;
  alt: string;
}

/** The caption and, below it, what is said of the picture. */
export function plainCaption(
  words: ElementContent[],
  figure: FigureAttributes,
  language: Language,
): ElementContent {
  const caption = toString({ type: 'root', children: words });
  const { circumstances, credit } = captionFacts(figure, language, caption);
  return h('figcaption', [
    ...words,
    ...(circumstances ? [h('p', circumstances)] : []),
    ...(credit ? [h('p', { className: ['credit'] }, credit)] : []),
  ]);
}

export const figure: TextSide<FigureBlock> = {
  read: readFigure,
  isDigested: true,
  plain: (words, block, language) => [
    h('figure', { id: block.id }, [
      h('img', { src: block.image, alt: block.alt }),
      plainCaption(words, block, language),
    ]),
  ],
};
