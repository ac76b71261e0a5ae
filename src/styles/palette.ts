/** The colours of paper by daylight, as hexadecimal RGB. */
export const light = {
  paper: '#fbf9f4',
  ink: '#1d1b17',
  quiet: '#5d574c',
  rule: '#d9d3c6',
  accent: '#8a1c1c',
  sea: '#e6ebe9',
  land: '#eee9dd',
  here: '#ddd3bd',
} as const;

export type Palette = Readonly<Record<keyof typeof light, string>>;

/** The same colours by night. */
export const dark: Palette = {
  paper: '#171614',
  ink: '#e9e4d8',
  quiet: '#a9a292',
  rule: '#37342e',
  accent: '#e39a86',
  sea: '#1d2322',
  land: '#24221e',
  here: '#3a3529',
};

/** The palette as CSS custom properties: `--ink:#1d1b17;…`. */
export const customProperties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
