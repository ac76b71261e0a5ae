import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';

/** A picture as an `img` element is told of it. */
export interface SizedPicture {
  /** At its largest; a drawing as it is. */
  src: string;
  /** Smaller sizes, where it has any. */
  srcset?: string;
}

/** A picture as one file that everything can show; a drawing as it is. Pages have it, and so feeds name no other. */
export const plainPicture = async (image: ImageMetadata): Promise<{ src: string }> =>
  image.format === 'svg' ? image : getImage({ src: image, format: 'webp' });

/**
 * A picture for a page. Sizes are AVIF in a `srcset`, and no `source` elements beside it, since programs that save pages
 * do not follow those: each browser that knows the colours of our style sheet knows AVIF.
 *
 * @param widths in pixels; those that it has not are left out
 */
export async function sizedPicture(image: ImageMetadata, widths: number[]): Promise<SizedPicture> {
  const { src } = await plainPicture(image);
  if (image.format === 'svg') return { src };
  const smaller = widths.filter((width) => width <= image.width);
  const largest = smaller.at(-1);
  if (largest === undefined) return { src };
  const sizes = await getImage({ src: image, format: 'avif', widths: smaller, width: largest });
  return { src, srcset: sizes.srcSet.attribute };
}
