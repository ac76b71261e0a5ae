import { domainToUnicode } from 'node:url';
import type { Root } from 'mdast';
import { looksLike } from '../markdown/section-ids.ts';
import type { Problem } from '../shared/problem.ts';
import { outsideLinks } from './outside/outside-links.ts';
import type { ReadArticle } from './read-article.ts';

/** Scripts with letters that are taken for Latin ones. */
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Coptic', 'Cherokee'].map((name) => ({
  name,
  letters: new RegExp(`\\p{Script=${name}}`, 'gu'),
}));

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Whether a part of a host may be read as another: letters among Latin ones, or all of them like Latin ones. */
const misleads = (label: string): boolean => isLatin(label) || /^[\da-z-]+$/.test(looksLike(label));

/** The letters of a host that may be taken for Latin ones, with their script: `“а” (U+0430, Cyrillic)`. */
function lettersIn(host: string): string[] {
  const labels = host.split('.');
  if (!labels.some(isLatin)) return [];
  const doubtful = labels.filter(misleads).join('.');
  return scripts.flatMap(({ name, letters }) =>
    [...new Set(doubtful.match(letters))].map((letter) => {
      const number = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return `“${letter}” (U+${number}, ${name})`;
    }),
  );
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? domainToUnicode(new URL(address).hostname) : '';

/** Addresses that look like others, since letters of two scripts that look alike stand in them. */
export const checkHosts = ({ file, tree }: { file: ReadArticle['file']; tree: Root }): Problem[] =>
  outsideLinks(tree).flatMap(({ address, line }): Problem[] => {
    const host = hostOf(address);
    const letters = lettersIn(host);
    if (letters.length === 0) return [];
    const message = `the address “${host}” looks like another, with ${letters.join(' and ')} among Latin letters. Make sure that it is the one you mean`;
    return [{ file: file.path, line, severity: 'advice', rule: 'hosts', message }];
  });
