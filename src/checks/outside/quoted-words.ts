import type { Problem } from '../../shared/problem.ts';
import { sideBySide } from '../../shared/side-by-side.ts';
import { keepThere, wasThere } from './link-cache.ts';
import { textAtAddress } from './text-at-address.ts';

/** Words that a note quotes from the page to which it leads. */
export interface Quotation {
  file: string;
  line: number;
  address: string;
  quoted: string;
  archived?: string | undefined;
}

/** Letters and digits alone, which signs, spaces, accents and case cannot make others. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|ـ/gu, '');

/** Whether a text has words in their order; where some are left out, `…` parts those that it has. */
export function hasWords(text: string, quoted: string): boolean {
  const whole = letters(text);
  let from = 0;
  return quoted.split(/…|\.{3}/).every((part) => {
    const words = letters(part);
    const at = whole.indexOf(words, from);
    from = at + words.length;
    return at >= 0;
  });
}

const faultOf = (
  { file, line, address, quoted, archived }: Quotation,
  text: string | undefined,
): Problem[] => {
  if (text === undefined) {
    const message = `the words “${quoted}” were not looked for: ${address} is no page of HTML or text, or is too large. Compare them yourself`;
    return [{ file, line, severity: 'advice', rule: 'unread-source', message }];
  }
  if (hasWords(text, quoted)) return [];
  const copy = archived ? `. An archived copy stands at ${archived}` : '';
  const message = `the page ${address} does not have the words “${quoted}”. Compare them, and correct the note${copy}`;
  return [{ file, line, severity: 'warning', rule: 'quoted-words', message }];
};

/**
 * Quotations whose words are not in their source's page, and those that could not be looked for, which is told once a week.
 * A page that is not sent to us says nothing.
 *
 * @param atOnce how many pages are asked for at the same time
 */
export async function checkQuotations(
  root: string,
  quotations: Quotation[],
  { timeout, atOnce }: { timeout: number; atOnce: number },
): Promise<Problem[]> {
  const today = new Date();
  const byPage = Map.groupBy(quotations, ({ address }) => address);
  const found = await sideBySide(
    [...byPage],
    async ([address, its]) => {
      const kept = its.map(({ quoted }) => wasThere(root, [address, quoted], today));
      const open = its.filter((_, at) => !kept[at]);
      const page = open.length > 0 ? await textAtAddress(address, timeout) : undefined;
      if (!page) return [];
      const text = page === 'unreadable' ? undefined : page.text;
      const told = open.map((one) => faultOf(one, text));
      const settled = open.filter((_, at) =>
        told[at]?.every(({ severity }) => severity === 'advice'),
      );
      for (const { quoted } of settled) await keepThere(root, [address, quoted], today);
      return told.flat();
    },
    atOnce,
  );
  return found.flat();
}
