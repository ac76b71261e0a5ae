import type { Drawing } from '../figures/drawing.ts';
import { basesFigures } from './bases-figures.ts';
import { genevaFigures } from './geneva-figures.ts';
import { handshakeFigures } from './handshake-figures.ts';

/**
 * Every figure of the demonstration articles.
 *
 * @see src/decisions/0040-figures-know-no-article.md
 */
export const demonstrationFigures: Drawing[] = [
  ...handshakeFigures,
  ...basesFigures,
  ...genevaFigures,
];
