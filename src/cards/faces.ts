const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal';

// The files divide the letters between them and would hide one another under one name.
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];

const romans = subsets.map((subset) => `${serif}-${subset}-opsz-normal`);
const italics = subsets.map((subset) => `${serif}-${subset}-opsz-italic`);

export type Slant = 'upright' | 'italic';

/** Every face that a card may need: a WOFF2 file of a package, named without its ending, which is its family's name. */
export const faces = [...romans, ...italics, naskh];

/**
 * The families for a text, in the order in which they are asked for a letter. Arabic comes first where it is the
 * writing system of the page, so that punctuation both faces have is drawn to match. It has no italic.
 */
export const familiesFor = (direction: 'ltr' | 'rtl', slant: Slant): string[] => {
  const latin = slant === 'italic' ? [...italics, ...romans] : romans;
  return direction === 'rtl' ? [naskh, ...romans] : [...latin, naskh];
};
