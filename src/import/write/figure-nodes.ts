import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { pendingWord } from '../../schemas/pending.ts';
import { onlyDayIn } from '../days-in-text.ts';
import type { Figure } from '../line.ts';
import { filePhoto } from '../words/cues.ts';
import { checkComment, quoted } from './check-comment.ts';

/** What a figure says besides image and caption, as front matter and blocks have it. */
export interface FigureDetails {
  credit: string;
  taken: string | undefined;
  isFilePhoto: boolean;
}

/** Credit, day and file mark, as far as caption and credit tell them. */
export function detailsOf({ caption = '', credit }: Figure): FigureDetails {
  return {
    credit: credit ?? pendingWord,
    taken: onlyDayIn(caption),
    isFilePhoto: filePhoto.test(caption) || /\bfile\b|أرشيف/i.test(credit ?? ''),
  };
}

const words = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** What a picture shows, as a sentence for the editor. */
const shown = (alt: string): string => (alt ? ` It shows ${quoted(alt)}.` : '');

/** What keeps a picture from being shown, in words for the editor; nothing where all is there. */
export function lackOf({ caption, image, missing }: Figure): string | undefined {
  if (missing)
    return `a picture stood here, ${missing.address}, which was not brought along.${shown(missing.alt)}`;
  if (!caption && image) {
    return `a picture stood here and has no caption.${shown(image.alt)} Its file is ./${image.file}: make a figure of it, or delete the file.`;
  }
  if (image && !image.alt) {
    return `the picture is ./${image.file}. Write what it shows, ![what it shows](./${image.file}), in place of image=pending.`;
  }
  return undefined;
}

const captionNodes = (caption: string, written: ContainerDirective | undefined): BlockContent[] => {
  const nodes = (written?.children ?? []).filter(
    (child): child is BlockContent => toString(child, { includeImageAlt: false }).trim() !== '',
  );
  return nodes.length > 0 ? nodes : [words(caption)];
};

/**
 * A figure as its block; one without a file or its description is pending, one without caption a comment only.
 *
 * @param written the figure as the source wrote it, whose other attributes and caption stay as they are
 */
export function figureNodes(figure: Figure, written?: ContainerDirective): RootContent[] {
  const lack = lackOf(figure);
  const comments = lack ? [checkComment(lack)] : [];
  const { caption, image } = figure;
  if (!caption) return comments;
  const { credit, taken, isFilePhoto } = detailsOf(figure);
  const picture: BlockContent[] = image?.alt
    ? [{ type: 'paragraph', children: [{ type: 'image', url: `./${image.file}`, alt: image.alt }] }]
    : [];
  const block: ContainerDirective = {
    type: 'containerDirective',
    name: 'figure',
    attributes: {
      ...(!image?.alt && { image: pendingWord }),
      credit,
      ...(taken && { taken }),
      ...(isFilePhoto && { 'file-photo': '' }),
      ...written?.attributes,
    },
    children: [...picture, ...captionNodes(caption, written)],
  };
  return [...comments, block];
}
