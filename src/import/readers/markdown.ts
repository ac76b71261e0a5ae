import type { RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pendingWord } from '../../schemas/pending.ts';
import { remarkBlockDirectives } from '../../markdown/remark-block-directives.ts';
import { withoutEndlessLines } from '../../markdown/endless-lines.ts';
import { formatProblem } from '../../shared/problem.ts';
import { CannotImport } from '../cannot-import.ts';
import { imagesBeside } from './beside-page.ts';
import { convertHtml } from './convert-html.ts';
import { bringPicture, bringPictures, type ReadImage } from './bring-pictures.ts';
import { tellMedia } from './media.ts';
import type { Picture, ReadText } from './read-text.ts';
import { readFields } from './read-fields.ts';
import { convertMarks } from './other-marks.ts';
import { resolveReferences } from './resolve-references.ts';
import { tidyTree } from './tidy-tree.ts';
import { keepLostNotes, unwrapBlocks } from './unwrap-blocks.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false }) // H~2~O is no deletion
  .use(remarkBlockDirectives)
  .freeze();

/** Headline and standfirst of the front matter as the lines that they are, so that they are known when they come again. */
function headOf({ headline, standfirst }: Record<string, unknown>): RootContent[] {
  const text = (value: unknown) => [{ type: 'text' as const, value: String(value) }];
  return [
    ...(headline
      ? [{ type: 'heading' as const, depth: 1 as const, children: text(headline) }]
      : []),
    ...(standfirst && standfirst !== pendingWord
      ? [
          {
            type: 'paragraph' as const,
            data: { lineKind: 'standfirst' as const },
            children: text(standfirst),
          },
        ]
      : []),
  ];
}

/** Brings along the picture that the front matter names; without its file it is pending. */
async function bringLead(
  fields: Record<string, unknown>,
  read: ReadImage,
  number: number,
): Promise<Picture[]> {
  const { lead } = fields as { lead?: { image?: string } };
  if (!lead?.image || lead.image === pendingWord) return [];
  const { picture } = await bringPicture(lead.image, read, number);
  lead.image = picture ? `./${picture.file}` : pendingWord;
  return picture ? [picture] : [];
}

/** Control characters that are written by their numbers, of which Markdown makes signs that could not be read. */
const controls = /&#(?:x0{0,5}(?:[0-8bcef]|1[\da-f]|7f)|0{0,5}(?:[0-8]|1[124-9]|2\d|3[01]|127));/gi;

/** Reads Markdown: its front matter as far as it fits, its blocks, and HTML in it as what it means. */
export async function readMarkdown(text: string, path: string): Promise<ReadText> {
  const [endless] = withoutEndlessLines(text, path).problems;
  if (endless) throw new CannotImport(formatProblem(endless));
  const tree = parser.parse(text.replace(controls, ' '));
  const [first] = tree.children;
  const { fields, notes: unread } = readFields(first?.type === 'yaml' ? first.value : '');
  tree.children = tree.children.filter(({ type }) => type !== 'yaml');
  const { count: converted, media } = convertHtml(tree);
  const marks = convertMarks(tree);
  resolveReferences(tree);
  unwrapBlocks(tree);
  keepLostNotes(tree);
  tree.children.unshift(...headOf(fields));
  const unlinked = tidyTree(tree);
  const unplayed = tellMedia(media, tree);
  const { pictures, notes } = await bringPictures(tree, imagesBeside(path));
  pictures.push(...(await bringLead(fields, imagesBeside(path), pictures.length + 1)));
  return {
    tree,
    pictures,
    fields,
    notes: [
      ...unread,
      ...notes,
      ...unplayed,
      ...(converted > 0
        ? ['HTML was turned into Markdown where it means something and left out elsewhere.']
        : []),
      ...(marks > 0
        ? [
            `Signs of other systems, such as [[…]], ^[…] or [!NOTE], that became plain words or notes: ${marks}.`,
          ]
        : []),
      ...(unlinked > 0
        ? [`Links that lead nowhere outside of the text: ${unlinked}. Their words were kept.`]
        : []),
    ],
  };
}
