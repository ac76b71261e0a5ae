import type { BookPicture } from '../../shared/book/book.ts';
import { elementsIn, type XmlNode } from '../../shared/book/xml-tree.ts';
import { figureWidths } from '../../shared/figure-widths.ts';

/**
 * A file of the site.
 *
 * @throws TypeError where it cannot be had
 */
export async function loadFile(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${address} is answered with ${answer.status}`);
  return answer.blob();
}

export const bytesOf = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.arrayBuffer());

/** A picture in the form that all e-readers know; what shines through it does so to white. */
async function asJpeg(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file);
  const width = Math.min(image.width, figureWidths.column);
  const height = Math.round((image.height * width) / image.width);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new TypeError('the browser draws no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  const jpeg = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.8);
  });
  if (!jpeg) throw new TypeError('the browser keeps no pictures');
  return jpeg;
}

async function pictureAt(address: string): Promise<BookPicture> {
  const file = await loadFile(address);
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (name.endsWith('.svg')) return { name, bytes: await bytesOf(file) };
  return { name: name.replace(/\.\w+$/, '.jpg'), bytes: await bytesOf(await asJpeg(file)) };
}

/** The pictures that a text shows, by their addresses. */
export async function pagePictures(text: XmlNode[]): Promise<Map<string, BookPicture>> {
  const images = elementsIn(text).filter(({ name }) => name === 'img');
  const addresses = new Set(images.map(({ attributes }) => attributes.src ?? ''));
  const pictures = [...addresses].map(async (address): Promise<[string, BookPicture]> => [
    address,
    await pictureAt(address),
  ]);
  return new Map(await Promise.all(pictures));
}
