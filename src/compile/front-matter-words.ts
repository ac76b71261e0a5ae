import type { Root } from 'mdast';
import { z } from 'zod';
import { writtenFields } from './written-fields.ts';

const said = z.string().catch('');
const words = z
  .object({
    headline: said,
    standfirst: said,
    lead: z.object({ caption: said }).catch({ caption: '' }),
  })
  .catch({ headline: '', standfirst: '', lead: { caption: '' } });

/** What the front matter says on the page above the text: headline, standfirst and the lead figure's caption. */
export function frontMatterWords(tree: Root): string[] {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [];
  // Whatever cannot be read is told by the check of the front matter.
  const { headline, standfirst, lead } = words.parse(writtenFields(first.value));
  return [headline, standfirst, lead.caption].filter(Boolean);
}
