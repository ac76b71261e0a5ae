import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { figureBlockAttributes, type FigureBlockAttributes } from '../schemas/figure.ts';
import { pendingWord } from '../schemas/pending.ts';
import type { FigureBlock, PendingFigureBlock } from './article-blocks.ts';
import { readAttributes } from './block-attributes.ts';
import type { MarkdownBlockNode } from './block-node.ts';
import { figureId, imageOf, registerImage } from './figure-image.ts';
import { reportError, reportWarning } from './report.ts';

/** What a figure shows, and the paragraphs of its caption. */
interface ReadFigure {
  picture?: Pick<FigureBlock, 'id' | 'image' | 'alt'>;
  caption: ContainerDirective['children'];
}

/** A figure whose image is there; nothing where it is not. */
function readPicture(file: VFile, directive: ContainerDirective): ReadFigure | undefined {
  const image = imageOf(directive);
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
  const picture = { id: figureId(image.url), image: image.url, alt: image.alt ?? '' };
  return { picture, caption: directive.children.slice(1) };
}

/** A figure with `image=pending`, which has all but its image. */
function readPending(file: VFile, directive: ContainerDirective): ReadFigure {
  reportWarning(
    file,
    directive,
    'the figure has no image yet. Put the file beside the article and write ![what it shows](./file.jpg) on the line after :::figure, without image=pending',
    pendingWord,
  );
  visit(directive, ['image', 'imageReference'], (image) => {
    reportError(
      file,
      image,
      'figure says image=pending and has an image. Remove image=pending, or the image',
    );
  });
  return { caption: directive.children };
}

function checkCredit(file: VFile, directive: ContainerDirective): void {
  if (directive.attributes?.credit !== pendingWord) return;
  reportWarning(
    file,
    directive,
    'the figure has no credit yet. Write who made the picture, or whose it is: credit="…"',
    pendingWord,
  );
}

function checkCaption(file: VFile, directive: ContainerDirective, { caption }: ReadFigure): void {
  if (caption.length > 0) return;
  reportError(
    file,
    directive,
    'figure has no caption. Write a full sentence below the image, after an empty line',
  );
}

const remedies = { credit: 'Add {credit="…"} after :::figure' };

function figureBlock(file: VFile, directive: ContainerDirective): MarkdownBlockNode | undefined {
  const attributes = readAttributes<FigureBlockAttributes>(
    file,
    directive,
    figureBlockAttributes,
    remedies,
  );
  const isPending = directive.attributes?.image === pendingWord;
  const figure = isPending ? readPending(file, directive) : readPicture(file, directive);
  checkCredit(file, directive);
  if (!figure) return undefined;
  checkCaption(file, directive, figure);
  if (!attributes) return undefined;
  const { picture, caption } = figure;
  const block: FigureBlock | PendingFigureBlock = picture
    ? { type: 'figure', ...attributes, ...picture }
    : { type: 'pending-figure', ...attributes };
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
