import { basesFigures } from './bases-figures.ts';
import type { Figure } from './figure.ts';
import { genevaFigures } from './geneva-figures.ts';
import { handshakeFigures } from './handshake-figures.ts';

/** Every figure of the demonstration articles. */
export const demonstrationFigures: Figure[] = [
  ...handshakeFigures,
  ...basesFigures,
  ...genevaFigures,
];
