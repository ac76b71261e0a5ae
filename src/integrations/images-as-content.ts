import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture is named by its bytes: of two files with the same, now this one and now that one would lend it its name. */
const assetFileNames = ({ names: [name = ''] }: { names: string[] }): string =>
  `_astro/${picture.test(name) ? '[hash]' : '[name].[hash]'}[extname]`;

const lookup = /\/src\/queries\/article-images\.ts$/;

/**
 * Lets images be content and not code. They are named by what they hold, and Astro sees the list of all as data: a page's
 * key names the images that it shows; were the list code, one new image would make every article anew. Where Astro knows
 * this mark no more, that is what happens.
 *
 * @see src/decisions/0058-pages-kept-by-what-they-show.md
 */
export const imagesAsContent = (): Plugin => ({
  name: 'images-as-content',
  config: () => ({ build: { rolldownOptions: { output: { assetFileNames } } } }),
  transform: {
    filter: { id: lookup },
    handler: () => ({ meta: { astroIncremental: { kind: 'content-data' } } }),
  },
});
