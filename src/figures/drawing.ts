import { figureLanguages } from './lettering.ts';
import type { FigureLanguage } from './lettering.ts';

/** A file to be drawn. */
export interface Drawing {
  /** Below content/articles. */
  path: string;
  draw: () => string | Promise<Buffer>;
}

/** One drawing lettered in each language: `<path>.en.svg` and `<path>.ar.svg`. */
export const inEachLanguage = (
  path: string,
  draw: (language: FigureLanguage) => string,
): Drawing[] =>
  figureLanguages.map((language) => ({
    path: `${path}.${language}.svg`,
    draw: () => draw(language),
  }));
