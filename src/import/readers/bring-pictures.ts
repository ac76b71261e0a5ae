import type { Image, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import sharp from 'sharp';
import { codeOf } from '../../shared/if-there.ts';
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

const nameOf = (address: string): string => address.replace(/^beside:/, '');

/** Pixels from which on a picture is not opened here, as sharp has it: 0x3FFF times 0x3FFF. */
const largest = 0x3fff ** 2;

const megapixels = (pixels: number): number => Math.round(pixels / 1e6);

/** Why a picture cannot be shown whole: it has too many pixels, or ends before its last line. */
async function faultOf(bytes: Uint8Array, pixels: number): Promise<string | undefined> {
  if (pixels > largest)
    return `has ${megapixels(pixels)} megapixels. Make it smaller than ${megapixels(largest)}, and import the text again`;
  // Every line has to be read to make it small.
  return sharp(bytes)
    .resize(smallest)
    .toBuffer()
    .then(
      () => undefined,
      (error: unknown) =>
        `is damaged (${error instanceof Error ? error.message.trim() : 'it cannot be opened'}). Save it anew, and import the text again`,
    );
}

/** Brings one image along as the file of that number. */
export async function bringPicture(
  address: string,
  read: ReadImage,
  number: number,
): Promise<Brought> {
  const called = nameOf(address).slice(0, 100);
  const bytes = await read(address);
  if (!bytes)
    return { note: `The picture ${called} is not beside the file and was not brought along.` };
  const image = sharp(bytes, { limitInputPixels: false });
  const { format, width, height } = await image.metadata().catch((error: unknown) => {
    if (codeOf(error) !== undefined) throw error; // what sharp says of a picture has no code
    return { format: undefined, width: 0, height: 0 };
  });
  if (!format || format === 'svg') {
    return { note: `The picture ${called} is in a form that cannot be brought along.` };
  }
  if (width < smallest || height < smallest) return {};
  const fault = await faultOf(bytes, width * height);
  if (fault) return { note: `The picture ${called} ${fault}.` };
  const ending = kept[format];
  return {
    picture: {
      file: `picture-${number}.${ending ?? 'png'}`,
      bytes: ending ? bytes : await image.png().toBuffer(),
    },
  };
}

/** The image of a figure, with the paragraph that holds it. */
function imageIn(figure: ContainerDirective): { image: Image; holder: Paragraph } | undefined {
  for (const holder of figure.children) {
    const image =
      holder.type === 'paragraph'
        ? holder.children.find(({ type }) => type === 'image')
        : undefined;
    if (holder.type === 'paragraph' && image?.type === 'image') return { image, holder };
  }
  return undefined;
}

/**
 * Brings the pictures of a tree's figures along as files, numbered in their order, and lets the figures name these. A
 * figure whose picture cannot be brought along keeps its address; an icon is gone.
 *
 * @param tree one in which every image has a figure of its own at the top level
 * @returns the files, and what is to be told of the others
 */
export async function bringPictures(
  tree: Root,
  read: ReadImage,
): Promise<{ pictures: Picture[]; notes: string[] }> {
  const pictures: Picture[] = [];
  const notes: string[] = [];
  const icons = new Set<RootContent>();
  for (const figure of tree.children) {
    const found = figure.type === 'containerDirective' ? imageIn(figure) : undefined;
    if (!found) continue;
    const { image, holder } = found;
    const { picture, note } = await bringPicture(image.url, read, pictures.length + 1);
    if (picture) {
      pictures.push(picture);
      image.url = picture.file;
      continue;
    }
    holder.children = holder.children.filter((child) => child !== image);
    if (note) {
      notes.push(note);
      const missingPicture = { address: nameOf(image.url).slice(0, 200), alt: image.alt ?? '' };
      figure.data = { ...figure.data, missingPicture };
    } else if (!toString(figure).trim()) icons.add(figure);
  }
  tree.children = tree.children.filter((node) => !icons.has(node));
  return { pictures, notes };
}
