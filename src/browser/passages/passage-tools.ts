import { fill } from '../../shared/phrases.ts';
import { copyOrShow, shareOrCopy } from '../copy-address.ts';
import { passageAddress } from './passage-address.ts';
import { selectedPassage, type SelectedPassage } from './selected-passage.ts';

let current: SelectedPassage | undefined;

const pageAddress = (): string => location.origin + location.pathname;

const headline = (): string => document.querySelector('h1')?.innerText.trim() ?? document.title;

const siteName = (): string =>
  document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '';

/** Who signs the article; where that is not known yet, the site. */
const byline = (): string =>
  [...document.querySelectorAll<HTMLElement>('.meta [rel=author]')]
    .map(({ innerText }) => innerText)
    .join(', ') || siteName();

/** The words with their source, in the form that the language quotes. */
function quotation({ range, heading }: SelectedPassage, link: string, form: string): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  const words = copy.textContent.replace(/\s+/g, ' ').trim();
  return fill(form, {
    words,
    author: byline(),
    headline: headline(),
    section: heading.innerText.trim(),
    link,
  });
}

/** Does something while the tools stand aside: their words are none of the page's. */
function without<T>(tools: HTMLElement, work: () => T): T {
  const { activeElement } = document;
  const { parentElement } = tools;
  tools.remove();
  const done = work();
  parentElement?.append(tools);
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}

function act(tool: string, tools: HTMLElement): void {
  const passage = current;
  if (!passage) return;
  const { copied, failed, quoted, form = '' } = tools.dataset;
  const { link, title, quote } = without(tools, () => {
    const address = passageAddress(pageAddress(), passage);
    return { link: address, title: headline(), quote: quotation(passage, address, form) };
  });
  if (tool === 'copy') void copyOrShow(link, { copied, failed });
  if (tool === 'share') void shareOrCopy(title, link, { copied, failed });
  if (tool === 'quote') void copyOrShow(quote, { copied: quoted, failed });
}

/** Below the end of the passage, within the text's column. */
function place(tools: HTMLElement, { range }: SelectedPassage): void {
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const frame =
    tools.offsetParent?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
  const widest = frame.width - tools.offsetWidth;
  tools.style.insetBlockStart = `${last.bottom - frame.top + 8}px`;
  tools.style.left = `${Math.max(0, Math.min(last.left - frame.left, widest))}px`;
}

/** Next in the order of the keyboard: right after the block in which the passage ends. */
function moveBehind(tools: HTMLElement, { range }: SelectedPassage): void {
  const end = range.endContainer;
  const block = (end instanceof Element ? end : end.parentElement)?.closest(
    'p, li, td, th, h1, h2, h3, h4, pre',
  );
  if (block && !block.contains(tools)) block.append(tools);
}

/** Shows the tools for the passage selected, or hides them where there is none. */
export function offerTools(tools: HTMLElement, selection: Selection): void {
  if (tools.contains(selection.focusNode)) return;
  current = selectedPassage(selection);
  tools.hidden = !current;
  if (!current) return;
  moveBehind(tools, current);
  place(tools, current);
  tools.onclick = (event) => {
    const tool = (event.target as Element).closest('button')?.value;
    if (tool) act(tool, tools);
  };
}
