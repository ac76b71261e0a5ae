import { inject } from 'vitest';
import { builtPages, isArticle } from './built-html.ts';

/** The folder of the one built site. */
export const { dist } = inject('site');

/** Its pages, which the files of a worker read once. */
export const pages = builtPages(dist);

export const articles = pages.filter(isArticle);
