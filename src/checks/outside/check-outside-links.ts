import { visit } from 'unist-util-visit';
import type { Problem } from '../../shared/problem.ts';
import type { ReadArticle } from '../read-article.ts';
import { askAddress, type Finding, type Patience } from './ask-address.ts';
import { readLinkCache, writeLinkCache } from './link-cache.ts';

interface OutsideLink {
  address: string;
  file: string;
  line: number;
}

/** Addresses asked for at the same time. */
const atOnce = 8;

const usual: Patience = { timeout: 10_000, pause: 500, attempts: 3 };

const faults: Partial<Record<Finding, string>> = {
  gone: 'which says that there is no such page. Correct it, or link to a copy in an archive',
  'unknown-host': 'and there is no such host. Correct the address, or link to a copy in an archive',
  silent: 'which does not answer. Look at it yourself, or try again later',
};

function linksIn({ tree, file }: ReadArticle): OutsideLink[] {
  const links: OutsideLink[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || !/^https?:/.test(node.url)) return;
    const address = node.url.replace(/#.*$/, '');
    links.push({ address, file: file.path, line: node.position?.start.line ?? 1 });
  });
  return links;
}

/** Asks for each address, a few at a time. */
async function askAll(addresses: string[], patience: Patience): Promise<Map<string, Finding>> {
  const found = new Map<string, Finding>();
  const waiting = [...addresses];
  const askOneByOne = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      found.set(next, await askAddress(next, patience));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  return found;
}

/**
 * Links to pages elsewhere that are dead. The web is not ours, so that none of them is an error.
 *
 * @param root the project's root; addresses that were there in the last days are not asked for again
 */
export async function checkOutsideLinks(
  root: string,
  articles: ReadArticle[],
  patience: Patience = usual,
): Promise<Problem[]> {
  const now = new Date();
  const links = articles.flatMap(linksIn);
  const there = await readLinkCache(root, now);
  const unknown = new Set(links.map(({ address }) => address).filter((one) => !there.has(one)));
  const found = await askAll([...unknown], patience);
  for (const [address, finding] of found) {
    if (finding === 'there') there.set(address, now.toISOString());
  }
  await writeLinkCache(root, there);
  return links.flatMap(({ address, file, line }): Problem[] => {
    const fault = faults[found.get(address) ?? 'open'];
    const message = `the link leads to ${address}, ${fault ?? ''}`;
    return fault ? [{ file, line, severity: 'warning', rule: 'dead-link', message }] : [];
  });
}
