import type { Browser } from 'playwright-core';
import { installPassages } from './in-page.ts';
import type { Chosen, Linked, Place } from './passage.ts';

/** Selects a passage, presses the page's own button, reads the clipboard. */
async function copyLink({ from, to }: { from: Place; to: Place }): Promise<string> {
  // Made at the first selection.
  const tools = () =>
    document.querySelector<HTMLElement>('passage-links [role=toolbar], .passage-tools');
  const until = async (shown: boolean): Promise<void> => {
    const isShown = (): boolean => tools()?.hidden === false;
    for (let tries = 0; isShown() !== shown && tries < 500; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const selection = getSelection();
  selection?.removeAllRanges();
  await until(false);
  await navigator.clipboard.writeText('');
  selection?.addRange(window.passages.range(from, to));
  await until(true);
  if (tools()?.hidden !== false) return '';
  tools()?.querySelector<HTMLElement>('button[value=copy]')?.click();
  return navigator.clipboard.readText();
}

/** Has the article's own page make a link of each passage; where none is offered, the link is empty. */
export async function linkPassages(
  browser: Browser,
  url: string,
  path: string,
  passages: readonly Chosen[],
): Promise<Linked[]> {
  const context = await browser.newContext({ baseURL: url });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(path);
  await installPassages(page);
  const linked: Linked[] = [];
  for (const passage of passages) {
    const link = await page.evaluate(copyLink, { from: passage.from, to: passage.to });
    linked.push({ ...passage, link });
  }
  await context.close();
  return linked;
}
