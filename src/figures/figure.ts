import { figureLanguages } from './words.ts';
import type { FigureLanguage } from './words.ts';

/** A file to be drawn. */
export interface Figure {
  /** Below content/articles. */
  path: string;
  draw: () => string | Promise<Buffer>;
}

/** One figure lettered in each language: `<path>.en.svg` and `<path>.ar.svg`. */
export const inEachLanguage = (
  path: string,
  draw: (language: FigureLanguage) => string,
): Figure[] =>
  figureLanguages.map((language) => ({
    path: `${path}.${language}.svg`,
    draw: () => draw(language),
  }));
