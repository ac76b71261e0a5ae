import type { Page } from 'playwright-core';

/** Selects from the first place of some words to the end of others, by the page's text. Runs in the page. */
export function select([from, to, root]: readonly [string, string, string]): string {
  const texts: { node: Node; at: number }[] = [];
  const top = document.querySelector(root);
  const selection = getSelection();
  if (!top || !selection) throw new Error(`No ${root}`);
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push({ node, at: text.length });
    text += node.textContent ?? '';
  }
  const boundary = (offset: number, isEnd: boolean): [Node, number] => {
    const found = texts.findLast(({ at }) => (isEnd ? at < offset : at <= offset));
    if (!found || offset < 0) throw new Error(`The page does not say “${from}” … “${to}”`);
    return [found.node, offset - found.at];
  };
  const start = text.indexOf(from);
  const end = text.indexOf(to || from, start);
  const [anchor, at] = boundary(start, false);
  const [focus, until] = boundary(end < 0 ? end : end + (to || from).length, true);
  selection.setBaseAndExtent(anchor, at, focus, until);
  return selection.getRangeAt(0).toString(); // with the numbers of notes, which a copy leaves out
}

/** Selects some words in the text of an article, or, where `to` is given, from some words to the end of others. */
export const selectWords = (
  page: Page,
  from: string,
  to = '',
  root = '.article .body',
): Promise<string> => page.evaluate(select, [from, to, root] as const);

/** What the page has put on the clipboard. */
export const copied = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

export const tools = (page: Page) => page.getByRole('toolbar', { name: 'Selected passage' });

export const tool = (page: Page, name: string) =>
  tools(page).getByRole('button', { name, exact: true });

export const status = (page: Page) => page.locator('output.said');

export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
