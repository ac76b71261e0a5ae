import type { Root } from 'mdast';
import { parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';

const said = z.string().catch('');
const words = z
  .object({
    headline: said,
    standfirst: said,
    lead: z.object({ caption: said }).catch({ caption: '' }),
  })
  .catch({ headline: '', standfirst: '', lead: { caption: '' } });

/** Whether a text begins with *, which YAML takes for the name of another. */
function holdsAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** What the front matter says on the page above the text: headline, standfirst and the lead figure's caption. */
export function frontMatterWords(tree: Root): string[] {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return [];
  const document = parseDocument(first.value);
  if (holdsAlias(document)) return []; // as with all that cannot be read, the check of the front matter tells
  const { headline, standfirst, lead } = words.parse(document.toJS());
  return [headline, standfirst, lead.caption].filter(Boolean);
}
