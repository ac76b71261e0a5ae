import type { Page } from 'playwright-core';
import { foldedWords } from '../../src/shared/fold.ts';
import { random, sample } from '../passages/random.ts';
import { notSearched } from '../../src/shared/not-searched.ts';

/** Words side by side in a text, and the sections in which they stand so, as `<article>/#<id>`. */
export interface Phrase {
  words: string;
  sections: string[];
}

/** A paragraph, or what else holds words of its own, with the section that it stands in. */
interface Block {
  section: string;
  text: string;
}

/** The blocks of an article's page in order; the headline and all before the first heading are `#top`. */
const blocksOf = (page: Page): Promise<Block[]> =>
  page.evaluate((outside) => {
    const article = document.querySelector('article')?.cloneNode(true) as Element;
    const slug = location.pathname.split('/').at(-2) ?? '';
    for (const label of article.querySelectorAll(`${outside}, .printed-links`)) label.remove();
    let id = 'top';
    return [...article.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, blockquote')].flatMap(
      (element) => {
        if (/^H[2-6]$/.test(element.tagName) && element.id) ({ id } = element);
        if (element.querySelector('p, li')) return [];
        return [{ section: `${slug}/#${id}`, text: element.textContent }];
      },
    );
  }, notSearched);

const spread = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/**
 * Phrases as a reader remembers them: words that stand side by side in a block of the articles, without the signs
 * around them. The same for a seed.
 *
 * @param paths addresses of the articles' pages
 * @param length how many words each has
 */
export async function drawPhrases(
  page: Page,
  paths: string[],
  { seed, length, size }: { seed: number; length: number; size: number },
): Promise<Phrase[]> {
  const blocks: Block[] = [];
  for (const path of paths) {
    await page.goto(path);
    blocks.push(...(await blocksOf(page)));
  }
  const folded = blocks.map(({ section, text }) => ({ section, text: spread(text) }));
  const all = blocks.flatMap(({ text }) => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
  });
  return sample(all, size, random(seed)).map((found) => {
    const words = found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const holding = folded.filter(({ text }) => text.includes(spread(words)));
    return { words, sections: [...new Set(holding.map(({ section }) => section))] };
  });
}
