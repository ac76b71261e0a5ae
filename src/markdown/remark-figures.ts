import { basename } from 'node:path/posix';
import type { Image, Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { figureAttributes, type FigureAttributes } from '../schemas/figure.ts';
import type { FigureBlock } from './article-blocks.ts';
import { readAttributes } from './block-attributes.ts';
import type { MarkdownBlockNode } from './block-node.ts';
import { idsOf } from './remark-heading-ids.ts';
import { reportError } from './report.ts';

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

const remedies = {
  credit: 'Add {credit="…"} after :::figure',
};

/** The image that makes up a whole paragraph. */
const onlyImage = (paragraph: Paragraph): Image | undefined => {
  const [first, ...rest] = paragraph.children;
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
};

/** The figure's address: the image's name without its ending and without the language it may carry. */
export const figureId = (image: string): string =>
  basename(image).replace(/(?:\.[a-z]{2,3})?\.[^.]+$/, '');

function imageOf(directive: ContainerDirective): Image | undefined {
  const [first] = directive.children;
  return first?.type === 'paragraph' ? onlyImage(first) : undefined;
}

/** Keeps the figure's image for the checks, and its id free of any other's. */
function registerImage(file: VFile, image: Image): void {
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
  images.push({ path: image.url, figureId: id, line });
}

function figureBlock(file: VFile, directive: ContainerDirective): MarkdownBlockNode | undefined {
  const attributes = readAttributes<FigureAttributes>(file, directive, figureAttributes, remedies);
  const image = imageOf(directive);
  const caption = directive.children.slice(1);
  if (!image) {
    reportError(
      file,
      directive,
      'figure has no image. Write ![what it shows](./file.jpg) on the line after :::figure',
    );
    return undefined;
  }
  registerImage(file, image);
  if (!image.alt?.trim()) {
    reportError(
      file,
      image,
      'figure has no alt text. Write what the picture shows between ![ and ]',
    );
  }
  if (caption.length === 0) {
    reportError(
      file,
      directive,
      'figure has no caption. Write a full sentence below the image, after an empty line',
    );
  }
  if (!attributes) return undefined;
  const block: FigureBlock = {
    type: 'figure',
    ...attributes,
    id: figureId(image.url),
    image: image.url,
    alt: image.alt ?? '',
  };
  return {
    type: 'articleBlock',
    block,
    position: directive.position,
    children: caption as MarkdownBlockNode['children'],
  };
}

/** Turns `:::figure` into a block and refuses an image that stands outside of one, where it has no caption or credit. */
export function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (
        node.type === 'containerDirective' &&
        node.name === 'figure' &&
        parent &&
        index !== undefined
      ) {
        const block = figureBlock(file, node);
        parent.children.splice(index, 1, ...(block ? [block] : []));
        return [SKIP, index + (block ? 1 : 0)];
      }
      if (node.type === 'image' || node.type === 'imageReference') {
        reportError(
          file,
          node,
          'an image stands outside of a figure. Put it between :::figure{credit="…"} and :::, with a caption',
        );
      }
      return undefined;
    });
  };
}
