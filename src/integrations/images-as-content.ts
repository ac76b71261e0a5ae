import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const lookup = /\/src\/queries\/article-images\.ts$/;

/**
 * Lets Astro see the list of all images as content and not as code. A page's key names the images that it shows; were the
 * list code, one new image would make every article anew. Where Astro knows this mark no more, that is what happens.
 *
 * @see src/decisions/0058-pages-kept-by-what-they-show.md
 */
export const imagesAsContent = (): Plugin => ({
  name: 'images-as-content',
  transform: {
    filter: { id: lookup },
    handler: () => ({ meta: { astroIncremental: { kind: 'content-data' } } }),
  },
});
