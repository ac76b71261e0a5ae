/** Pixels of an image that a page can use: twice what it is shown at, for fine screens. */
export const figureWidths = { column: 1088, wide: 1680 } as const;

/** For phones: browsers take the next larger file where one is smaller by a pixel, and 412 px at 1.75 are 721. */
export const phoneWidths = [360, 736] as const;
