import type { Problem } from '../shared/problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Headings that leave out a level: who hears the page would look for what is missing. */
export const checkHeadingOrder = ({ file, body: { headings } }: ReadArticle): Problem[] =>
  headings.flatMap(({ depth, line }, index): Problem[] => {
    const above = headings[index - 1]?.depth ?? 1;
    if (depth <= above + 1) return [];
    const under = above === 1 ? 'the headline' : `one with ${above} #`;
    const message = `a heading with ${depth} # stands under ${under}. Write ${'#'.repeat(above + 1)}, so that no level is left out`;
    return [{ file: file.path, line, severity: 'warning', rule: 'heading-order', message }];
  });
