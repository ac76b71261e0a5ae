import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError, reportWarning } from '../../markdown/report.ts';
import {
  figureBlockAttributes,
  type FigureBlockAttributes,
} from '../../schemas/figure-attributes.ts';
import { pendingWord } from '../../schemas/pending.ts';
import { readAttributes } from '../block-attributes.ts';
import type { ArticleText } from '../block.ts';
import type { MarkdownBlockNode } from '../block-node.ts';
import type { FigureBlock } from './figure.ts';
import { figureId, imageOf, registerImage } from './figure-image.ts';

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

/** Reads `:::figure`, whose image may be pending. */
export function readFigure(
  directive: ContainerDirective,
  { file }: ArticleText,
): MarkdownBlockNode | undefined {
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
  return {
    type: 'articleBlock',
    block: picture
      ? { type: 'figure', ...attributes, ...picture }
      : { type: 'pending-figure', ...attributes },
    position: directive.position,
    children: caption,
  };
}
