import type { Page } from 'playwright-core';
import { notSearched } from '../../src/shared/not-searched.ts';

/** The words that are marked, in the order of the page; undefined when nothing ever was. */
export const markedWords = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => {
    const found = CSS.highlights.get('found');
    return (
      found &&
      [...found].map((range) => {
        const text = range.startContainer.textContent ?? '';
        return text.slice(range.startOffset, range.endOffset);
      })
    );
  });

export async function waitForMarks(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('found'));
  return (await markedWords(page)) ?? [];
}

/** How often a word stands in the article where a search may find it. */
export const occurrences = (page: Page, word: string): Promise<number> =>
  page.evaluate(
    ({ sought, outside }) => {
      const article = document.querySelector('article');
      if (!article) throw new Error('This page is no article');
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (texts.nextNode()) {
        const node = texts.currentNode;
        if (node.parentElement?.closest(outside)) continue;
        count += (node.textContent ?? '').match(new RegExp(`\\b${sought}\\b`, 'giu'))?.length ?? 0;
      }
      return count;
    },
    { sought: word, outside: notSearched },
  );

/** What a reader, or a script, could read of the article's elements. */
export const articleHtml = (page: Page): Promise<string[]> =>
  page
    .locator('article :is(h1, h2, h3, p, li, td, figcaption, pre)')
    .evaluateAll((all) => all.map((one) => one.outerHTML));

/** The height on the screen of the first mark in an element or, in the order of the text, after it. */
export const firstMarkBelow = (page: Page, id: string): Promise<number | undefined> =>
  page.evaluate((name) => {
    const section = document.getElementById(name);
    const isBefore = ({ startContainer }: AbstractRange): boolean =>
      ((section?.compareDocumentPosition(startContainer) ?? 0) &
        Node.DOCUMENT_POSITION_PRECEDING) !==
      0;
    const marks = [...(CSS.highlights.get('found') ?? [])].filter((found) => !isBefore(found));
    const [top] = marks.map((found) => {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range.getBoundingClientRect().top;
    });
    return top;
  }, id);
