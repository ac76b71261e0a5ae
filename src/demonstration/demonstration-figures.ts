import type { Drawing } from '../figures/drawing.ts';
import { basesFigures } from './bases-figures.ts';
import { genevaFigures } from './geneva-figures.ts';
import { handshakeFigures } from './handshake-figures.ts';

/** Every figure of the demonstration articles. */
export const demonstrationFigures: Drawing[] = [
  ...handshakeFigures,
  ...basesFigures,
  ...genevaFigures,
];
