import type { Problem } from '../../shared/problem.ts';
import { sideBySide } from '../../shared/side-by-side.ts';
import type { CheckedArticle } from '../checked-article.ts';
import { askAddress, type Finding, type Patience } from './ask-address.ts';
import { keepThere, wasThere } from './link-cache.ts';
import { checkQuotations, type Quotation } from './quoted-words.ts';

/** Addresses asked for at the same time. */
const atOnce = 8;

const usual: Patience = { timeout: 10_000, pause: 500, attempts: 3 };

const faults: Partial<Record<Finding, { what: string; remedy: string }>> = {
  gone: {
    what: 'which says that there is no such page',
    remedy: 'Correct it, or link to a copy in an archive',
  },
  'unknown-host': {
    what: 'and there is no such host',
    remedy: 'Correct the address, or link to a copy in an archive',
  },
  silent: { what: 'which does not answer', remedy: 'Look at it yourself, or try again later' },
};

/** What of a text is asked about. */
type AskedText = Pick<CheckedArticle, 'file' | 'outside' | 'body'>;

/** What is the matter with each address. Those that were there of late are not asked for again. */
async function findings(
  root: string,
  addresses: string[],
  patience: Patience,
): Promise<Map<string, Finding>> {
  const today = new Date();
  const found = await sideBySide(
    addresses,
    async (address): Promise<[string, Finding]> => {
      if (wasThere(root, [address], today)) return [address, 'there'];
      const finding = await askAddress(address, patience);
      if (finding === 'there') await keepThere(root, [address], today);
      return [address, finding];
    },
    atOnce,
  );
  return new Map(found);
}

function deadLinks({ file, outside, body }: AskedText, found: Map<string, Finding>): Problem[] {
  const copies = new Map(
    body.sources.flatMap(({ address, archived }) => (archived ? [[address, archived]] : [])),
  );
  return outside.flatMap(({ address, line }): Problem[] => {
    const fault = faults[found.get(address) ?? 'open'];
    if (!fault) return [];
    const copy = copies.get(address);
    const remedy = copy ? `An archived copy stands at ${copy}` : fault.remedy;
    const message = `the link leads to ${address}, ${fault.what}. ${remedy}`;
    return [{ file: file.path, line, severity: 'warning', rule: 'dead-link', message }];
  });
}

const quotationsIn = ({ file, body }: AskedText): Quotation[] =>
  body.sources.flatMap(({ line, address, quoted, archived }) =>
    address && quoted ? [{ file: file.path, line, address, quoted, archived }] : [],
  );

/**
 * Links to pages elsewhere that are dead, and quoted words that their pages do not have. The web is not ours, so that none
 * of them is an error.
 *
 * @param root the project's root, in which is kept what was there
 */
export async function checkOutsideLinks(
  root: string,
  texts: AskedText[],
  patience: Patience = usual,
): Promise<Problem[]> {
  const addresses = texts.flatMap(({ outside }) => outside.map(({ address }) => address));
  const found = await findings(root, [...new Set(addresses)], patience);
  const quotations = texts
    .flatMap(quotationsIn)
    .filter(({ address }) => found.get(address) === 'there');
  return [
    ...texts.flatMap((text) => deadLinks(text, found)),
    ...(await checkQuotations(root, quotations, { ...patience, atOnce })),
  ];
}
