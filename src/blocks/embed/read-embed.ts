import type { Link } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { reportError } from '../../markdown/report.ts';
import { readAttributes } from '../block-attributes.ts';
import type { ArticleText } from '../block.ts';
import type { MarkdownBlockNode } from '../block-node.ts';
import { figureId, imageOf, registerImage } from '../figure/figure-image.ts';
import type { Still } from './embed.ts';
import { embedded, providers, type Embedded } from './providers.ts';

const attributes = z.strictObject({
  /** The page elsewhere, as a browser shows its address. */
  url: z.string().min(1),
  /** What it shows, in words that say enough where the page is not loaded. */
  title: z.string().trim().min(1),
  /** Who made the still, or whose it is. */
  credit: z.string().min(1).optional(),
});

const remedies = {
  url: 'Add {url="https://…"} after :::embed',
  title: 'Add {title="…"}, which says what it shows',
  credit: 'Add {credit="…"}, which says who made the still, or remove credit',
};

const known = providers.map(({ name, example }) => `${name} (${example})`).join(', ');

function readAddress(file: VFile, directive: ContainerDirective, url: string) {
  const page = embedded(url);
  if (page) return page;
  const message = `embed does not know “${url}”. It shows a page of ${known}; link any other in the text`;
  reportError(file, directive, message);
  return undefined;
}

/** The image in the block, where there is one. */
function readStill(
  file: VFile,
  directive: ContainerDirective,
  credit: string | undefined,
): Still | undefined {
  const image = imageOf(directive);
  if (directive.children.length > (image ? 1 : 0)) {
    const message =
      'embed holds a still alone. Write what it shows as title, and other words below :::';
    reportError(file, directive, message);
  }
  if (!image) return undefined;
  registerImage(file, image);
  if (!image.alt?.trim()) {
    reportError(
      file,
      image,
      'embed has a still without alt text. Write what it shows between ![ and ]',
    );
  }
  if (!credit) {
    reportError(
      file,
      directive,
      'embed has a still without credit. Add {credit="…"} after :::embed',
    );
  }
  return { id: figureId(image.url), image: image.url, alt: image.alt ?? '', credit: credit ?? '' };
}

/** Reads `:::embed`. Its words are a paragraph with a plain link, which is all that is left of it away from the page. */
export function readEmbed(
  directive: ContainerDirective,
  { file }: ArticleText,
): MarkdownBlockNode | undefined {
  const given = readAttributes<z.infer<typeof attributes>>(file, directive, attributes, remedies);
  const still = readStill(
    file,
    directive,
    given ? given.credit : (directive.attributes?.credit ?? undefined),
  );
  const page: Embedded | undefined = given && readAddress(file, directive, given.url);
  if (!given || !page) return undefined;
  const { position } = directive;
  const { url, title } = given;
  const link: Link = { type: 'link', url, position, children: [{ type: 'text', value: title }] };
  return {
    type: 'articleBlock',
    block: { type: 'embed', title, ...page, ...(still && { still }) },
    position,
    children: [{ type: 'paragraph', position, children: [link] }],
  };
}
