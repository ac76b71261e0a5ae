import type { WritingSystem } from '../../i18n/languages.ts';
import { placeholder, type ProseRun } from '../../markdown/prose-run.ts';
import { typographyRules } from './rules.ts';
import { tokenAt } from './token-at.ts';
import type { Flaw, TypographyRule } from './typography-rule.ts';

/** A flaw and where it stands in an article's source. */
export interface SourceFlaw extends Flaw {
  rule: TypographyRule;
  /** Some of the words around it. */
  excerpt: string;
}

/** An address, or a link or note that is not written rightly and so is read as text: to be mended by hand. */
const isNoProse = /:\/\/|\]\(|\[\^|^www\./;

const reach = 16;

/** The words around a place, whole ones. */
function excerptOf(text: string, { start, end }: Flaw): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const begin = start > reach ? before.replace(/^\S*\s/, '') : before;
  const rest = text.length > end + reach ? after.replace(/\s\S*$/, '') : after;
  return `${begin}${text.slice(start, end)}${rest}`.replaceAll(placeholder, '…').trim();
}

/** What is set wrong in running text, by rules and in the order in which it stands. */
export const findFlaws = (runs: ProseRun[], system: WritingSystem): SourceFlaw[] =>
  typographyRules.flatMap((rule) =>
    runs.flatMap((run) =>
      rule.find(run.text, system).flatMap((flaw): SourceFlaw[] => {
        if (isNoProse.test(tokenAt(run.text, flaw.start))) return [];
        const place = run.inSource(flaw.start, flaw.end);
        const { instead } = flaw;
        return place ? [{ ...place, instead, rule, excerpt: excerptOf(run.text, flaw) }] : [];
      }),
    ),
  );
