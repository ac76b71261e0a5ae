/** Pixels of an image that a page can use: twice what it is shown at, for fine screens. */
export const figureWidths = { column: 1088, wide: 1680 } as const;
