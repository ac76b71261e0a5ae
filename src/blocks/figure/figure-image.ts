import { basename } from 'node:path/posix';
import type { Image, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { idsOf } from '../../markdown/remark-heading-ids.ts';
import { isReserved } from '../../markdown/section-ids.ts';
import { reportError } from '../../markdown/report.ts';

/** An image of a figure: its file and the address of the figure on the page. */
export interface ArticleImage {
  path: string;
  figureId: string;
  line: number;
}

declare module 'vfile' {
  interface DataMap {
    images: ArticleImage[];
  }
}

/**
 * The figure's address: the image's name without its ending and without the language it may carry.
 *
 * @see src/decisions/0009-drawing-for-each-language.md
 */
export const figureId = (image: string): string =>
  basename(image).replace(/(?:\.[a-z]{2,3})?\.[^.]+$/, '');

/** The image that makes up a whole paragraph. */
const onlyImage = (paragraph: Paragraph): Image | undefined => {
  const [first, ...rest] = paragraph.children;
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
};

/** The image with which a figure begins. */
export function imageOf(directive: ContainerDirective): Image | undefined {
  const [first] = directive.children;
  return first?.type === 'paragraph' ? onlyImage(first) : undefined;
}

/** Keeps a figure's image for the checks, and its id free of any other's. */
export function registerImage(file: VFile, image: Image): void {
  const id = figureId(image.url);
  const images = (file.data.images ??= []);
  const line = image.position?.start.line ?? 1;
  const others = [
    ...images.map((other) => ({ id: other.figureId, line: other.line })),
    ...(file.data.headings ?? []).flatMap((heading) =>
      idsOf(heading).map((taken) => ({ id: taken, line: heading.line })),
    ),
  ];
  const other = others.find((candidate) => candidate.id === id);
  if (other) {
    reportError(
      file,
      image,
      `the figure's id “${id}” comes from its file name and is used already, on line ${other.line}. Rename the file`,
    );
  }
  if (isReserved(id)) {
    const what = `the figure's id “${id}” comes from its file name and is used by the page itself`;
    reportError(file, image, `${what}. Rename the file`);
  }
  images.push({ path: image.url, figureId: id, line });
}
