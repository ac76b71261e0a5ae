import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { reportAdvice, reportError } from '../../markdown/report.ts';
import { readAttributes } from '../block-attributes.ts';
import type { ArticleText } from '../block.ts';
import type { MarkdownBlockNode } from '../block-node.ts';
import { markQuoted } from './mark-quoted.ts';
import { condensedFrom, quotedFrom, type Quoted } from './quoted-passage.ts';

const attributes = z.strictObject({
  /** The words were condensed: most of them must stand in one passage. */
  edited: z.literal('').optional(),
  /** The id of the heading under which the words stand, where the same words stand in several sections. */
  from: z.string().min(1).optional(),
});

function faultOf(quote: string, edited: boolean): string {
  if (!quote.trim()) {
    return 'the pull-quote has no words. Write them between :::pull-quote and :::';
  }
  return edited
    ? 'the pull-quote shares too few words with any passage of the article. Keep closer to the passage that it condenses'
    : 'the words of the pull-quote do not stand in the article. Correct them, or write :::pull-quote{edited} if they were condensed';
}

/** A link within a link, or a note marked twice, would follow from these. */
function refuseLinks(file: VFile, directive: ContainerDirective): void {
  visit(directive, ['link', 'linkReference', 'footnoteReference'], (node) => {
    reportError(
      file,
      node,
      'a pull-quote leads back to its sentence, so it holds no other link and no note mark. Write the words alone',
    );
  });
}

/** Characters between a pull-quote and its sentence, below which a reader has just read it or is about to. */
const nearest = 600;

/** Characters of a file in which there is room to stand farther off. */
const roomy = 6000;

function adviseOnPlace(file: VFile, directive: ContainerDirective, quoted: Quoted): void {
  const { passage, sentences } = quoted;
  const from = passage.node.position?.start.offset ?? 0;
  const [begins, ends] = [from + (sentences[0]?.start ?? 0), from + (sentences.at(-1)?.end ?? 0)];
  const { start, end } = directive.position ?? {};
  const between = Math.max((start?.offset ?? 0) - ends, begins - (end?.offset ?? 0));
  if (between >= nearest || String(file).length < roomy) return;
  const message = `the pull-quote stands ${Math.max(0, between)} characters from its sentence, and is read twice in a row. Move it ${nearest} away or more, beside another thought`;
  reportAdvice(file, directive, message);
}

/** Reads `:::pull-quote`, once its words have been found in the article, and marks them there. */
export function readPullQuote(
  directive: ContainerDirective,
  { file, passages }: ArticleText,
): MarkdownBlockNode | undefined {
  const given = readAttributes<z.infer<typeof attributes>>(file, directive, attributes) ?? {};
  const within = passages.filter(({ section }) => !given.from || section === given.from);
  const edited = given.edited !== undefined;
  const quote = toString(directive);
  const quoted = edited ? condensedFrom(quote, within) : quotedFrom(quote, within);
  refuseLinks(file, directive);
  if (given.from && within.length === 0) {
    const message = `the pull-quote is drawn from “${given.from}”, which is no heading id of this article. Write the id of the heading above its words, or take “from” out`;
    reportError(file, directive, message);
  } else if (!quoted) {
    reportError(file, directive, faultOf(quote, edited));
  }
  if (!quoted) return undefined;
  adviseOnPlace(file, directive, quoted);
  return {
    type: 'articleBlock',
    block: { type: 'pull-quote', from: markQuoted(quoted) },
    position: directive.position,
    children: directive.children,
  };
}
