/**
 * Levels of the headings that open a section: one with an id, a digest and a link of its own. The check refuses others,
 * and `h1` is the headline's.
 */
export const sectionLevels = [2, 3, 4] as const;

/** Deeper headings divide a thought; nobody shares half of one. */
export const deepestShared = 3;

const elements = sectionLevels.map((level) => `h${level}`);

/** The elements of these headings, as a selector. */
export const sectionHeadings = `:is(${elements.join(', ')})`;

/** The same and the headline, under which the opening stands. */
export const allHeadings = `:is(h1, ${elements.join(', ')})`;

/** The level of a heading that opens a section, by the name of its element; 0 for any other element. */
export const levelOf = (element: string): number =>
  elements.includes(element) ? Number(element.slice(1)) : 0;
