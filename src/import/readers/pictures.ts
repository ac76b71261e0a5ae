import type { Image, Root } from 'mdast';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import type { Picture } from './read-text.ts';

/** Formats that every browser shows; others become PNG. */
const kept: Record<string, string> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

/** Pixels below which a picture is an icon or counts visitors. */
const smallest = 60;

/** The bytes behind the address of an image, if they are at hand. */
export type ReadImage = (address: string) => Promise<Uint8Array | undefined>;

/** What became of an image: its file, or a sentence why there is none; neither for an icon. */
export interface Brought {
  picture?: Picture;
  note?: string;
}

/** Brings one image along as the file of that number. */
export async function bringPicture(
  address: string,
  read: ReadImage,
  number: number,
): Promise<Brought> {
  const called = address.slice(0, 100);
  const bytes = await read(address);
  if (!bytes) return { note: `The picture ${called} is not beside the file and was not brought along.` };
  const image = sharp(bytes);
  const { format, width, height } = await image
    .metadata()
    .catch(() => ({ format: undefined, width: 0, height: 0 }));
  if (!format || format === 'svg') {
    return { note: `The picture ${called} is in a form that cannot be brought along.` };
  }
  if (width < smallest || height < smallest) return {};
  const ending = kept[format];
  return {
    picture: {
      file: `picture-${number}.${ending ?? 'png'}`,
      bytes: ending ? bytes : await image.png().toBuffer(),
    },
  };
}

/**
 * Brings the images of a tree along as files, numbered in their order, and lets them name these. One that cannot be
 * brought along leaves the tree.
 *
 * @returns the files, and what is to be told of the others
 */
export async function bringPictures(
  tree: Root,
  read: ReadImage,
): Promise<{ pictures: Picture[]; notes: string[] }> {
  const images: Image[] = [];
  visit(tree, 'image', (image) => void images.push(image));
  const pictures: Picture[] = [];
  const notes: string[] = [];
  for (const image of images) {
    const { picture, note } = await bringPicture(image.url, read, pictures.length + 1);
    if (note) notes.push(note);
    if (picture) pictures.push(picture);
    image.url = picture?.file ?? '';
  }
  visit(tree, 'image', (image, index, parent) => {
    if (image.url || index === undefined) return undefined;
    parent?.children.splice(index, 1);
    return index;
  });
  return { pictures, notes };
}
