import { dirname, join } from 'node:path/posix';
import { figureWidths } from '../../shared/figure-widths.ts';
import type { Problem } from '../../shared/problem.ts';
import { figuresOf } from '../figures-of.ts';
import type { ReadArticle } from '../read-article.ts';
import type { Pictures } from './read-pictures.ts';

/** Pictures that have too few pixels for the width at which they are shown; drawings are sharp at any. */
export const checkImageSizes = (article: ReadArticle, pictures: Pictures): Problem[] =>
  figuresOf(article).flatMap(({ image = '', width: shown, line }): Problem[] => {
    const { width: has, fault } = pictures.get(join(dirname(article.file.path), image)) ?? {};
    const wants = figureWidths[shown];
    if (has === undefined || fault || has >= wants || /\.svg$/i.test(image)) return [];
    const message = `the image “${image}” is ${has} pixels wide, and a figure of this width shows up to ${wants}. Use a larger file, or it will look soft on fine screens`;
    const file = article.file.path;
    return [{ file, line, severity: 'warning', rule: 'image-small', message }];
  });
