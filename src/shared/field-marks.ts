/**
 * Empty elements with these ids are put around parts of a page before it is indexed. Pagefind keeps the place of
 * every id, so that a match can be told to stand in a caption or in the standfirst.
 */
export const fieldMarks = {
  standfirst: { begins: 'field:standfirst', ends: 'field:/standfirst' },
  caption: { begins: 'field:caption', ends: 'field:/caption' },
} as const;

export type MarkedField = keyof typeof fieldMarks;
