import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { notSearched } from '../../src/shared/not-searched.ts';
import { ROOT } from '../support/paths.ts';
import type { Block, Place } from './passage.ts';

// What runs in pages hangs on one name there, since each function goes there by its source alone.
function install(aside: string): void {
  const parts = '.standfirst, .body :is(p, h2, h3, h4, li, th, td, pre)';
  const blocks = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(parts)].filter(
      (part) => !part.closest(aside) && !part.querySelector(parts),
    );
  const headings = ':is(h1, h2, h3, h4)[id]';
  const sectionOf = (block: Element): string =>
    [...document.querySelectorAll(`.article ${headings}`)].findLast(
      (heading) =>
        heading === block ||
        heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
    )?.id ?? '';
  const placesOf = (parts: string, block: Element): { from: number; to: number }[] =>
    [...block.querySelectorAll(parts)].map((part) => {
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEndBefore(part);
      const from = before.toString().length;
      return { from, to: from + part.textContent.length };
    });
  const boundary = ({ block, at }: Place): [Node, number] => {
    const root = blocks()[block];
    if (!root) throw new Error(`No block ${block}`);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent ?? '';
      if (left <= length) return [node, left];
      left -= length;
    }
    throw new Error(`No character ${at} in block ${block}`);
  };
  window.passages = {
    blocks: () =>
      blocks().map((block) => {
        const text = block.textContent;
        const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
        const asides = placesOf(aside, block);
        const words = segments
          .filter(
            ({ isWordLike, index }) =>
              isWordLike && !asides.some(({ from, to }) => from <= index && index < to),
          )
          .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
        const part = block.matches('.standfirst') ? 'head' : 'body';
        const isShort = !block.matches('p, li, pre');
        return { section: sectionOf(block), part, isShort, text, words };
      }),
    range: (from, to) => {
      const range = document.createRange();
      range.setStart(...boundary(from));
      range.setEnd(...boundary(to));
      return range;
    },
  };
}

/** Puts the tools of the measurement into a page. */
export const installPassages = (page: Page): Promise<void> => page.evaluate(install, notSearched);

const library = join(ROOT, 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js');

/** Puts the library's resolver into a page; through the debugger, which no content security policy binds. */
export async function installResolver(page: Page): Promise<void> {
  const source = (await readFile(library, 'utf8')).replaceAll(/^export /gm, '');
  const names = 'getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective';
  await page.evaluate(`(() => { ${source}; window.resolver = { ${names} }; })()`);
}

declare global {
  interface Window {
    passages: { blocks: () => Block[]; range: (from: Place, to: Place) => Range };
    resolver: {
      getFragmentDirectives: (hash: string) => { text?: string[] };
      parseFragmentDirectives: (found: { text?: string[] }) => { text?: object[] };
      processTextFragmentDirective: (directive: object) => Range[];
    };
  }
}
