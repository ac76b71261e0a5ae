const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

export const isPicture = (name: string): boolean => picture.test(name);

/** A picture of the site as a file: its name has a digest of its bytes, so that it is made of nothing else. */
export const pictureFile = (name: string): { path: string; key: string } => ({
  path: `_astro/${name}`,
  key: 'picture',
});
