import type { Problem } from '../../shared/problem.ts';
import type { CheckedArticle } from '../checked-article.ts';
import { askAddress, type Finding, type Patience } from './ask-address.ts';
import { keepThere, wasThere } from './link-cache.ts';

/** Addresses asked for at the same time. */
const atOnce = 8;

const usual: Patience = { timeout: 10_000, pause: 500, attempts: 3 };

const faults: Partial<Record<Finding, string>> = {
  gone: 'which says that there is no such page. Correct it, or link to a copy in an archive',
  'unknown-host': 'and there is no such host. Correct the address, or link to a copy in an archive',
  silent: 'which does not answer. Look at it yourself, or try again later',
};

/** What is the matter with each address. Those that were there of late are not asked for again. */
async function findings(
  root: string,
  addresses: string[],
  patience: Patience,
): Promise<Map<string, Finding>> {
  const today = new Date();
  const found = new Map<string, Finding>();
  const waiting = [...addresses];
  const askOneByOne = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (await wasThere(root, next, today)) continue;
      const finding = await askAddress(next, patience);
      found.set(next, finding);
      if (finding === 'there') await keepThere(root, next, today);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  return found;
}

/**
 * Links to pages elsewhere that are dead. The web is not ours, so that none of them is an error.
 *
 * @param root the project's root, in which is kept what was there
 */
export async function checkOutsideLinks(
  root: string,
  texts: Pick<CheckedArticle, 'file' | 'outside'>[],
  patience: Patience = usual,
): Promise<Problem[]> {
  const links = texts.flatMap(({ file, outside }) =>
    outside.map((link) => ({ ...link, file: file.path })),
  );
  const addresses = new Set(links.map(({ address }) => address));
  const found = await findings(root, [...addresses], patience);
  return links.flatMap(({ address, file, line }): Problem[] => {
    const fault = faults[found.get(address) ?? 'open'];
    const message = `the link leads to ${address}, ${fault ?? ''}`;
    return fault ? [{ file, line, severity: 'warning', rule: 'dead-link', message }] : [];
  });
}
