import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const said = z.string().catch('');
const words = z
  .object({
    headline: said,
    standfirst: said,
    lead: z.object({ caption: said }).catch({ caption: '' }),
  })
  .catch({ headline: '', standfirst: '', lead: { caption: '' } });

/** The fields of a front matter; none where one of them names something that is not there. */
function fieldsOf(yaml: string): unknown {
  try {
    return parseDocument(yaml).toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return {};
    throw error;
  }
}

/** What the front matter says on the page above the text: headline, standfirst and the lead figure's caption. */
export function frontMatterWords(tree: Root): string[] {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [];
  // Whatever cannot be read is told by the check of the front matter.
  const { headline, standfirst, lead } = words.parse(fieldsOf(first.value));
  return [headline, standfirst, lead.caption].filter(Boolean);
}
