import { oncePerKey } from '../../shared/once-per-key.ts';
import { fill } from '../../shared/phrases.ts';
import type { PassageWords } from '../../shared/script-words.ts';
import { addStyle } from '../add-style.ts';
import { copyOrShow, shareOrCopy, type CopyWords } from '../copy-address.ts';
import { scriptWords } from '../load-words.ts';
import { element } from '../search/element.ts';
import { passageAddress } from './passage-address.ts';
import { passageText, quotedWords } from './passage-text.ts';
import style from './passage-tools.css?url';
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
const quotation = ({ range, heading }: SelectedPassage, link: string, form: string): string =>
  fill(form, {
    words: quotedWords(passageText(range)),
    author: byline(),
    headline: headline(),
    section: heading.innerText.trim(),
    link,
  });

/** Does something while the tools and what the page says stand aside: their words are none of the article's. */
function without<T>(tools: HTMLElement, work: () => T): T {
  const { activeElement } = document;
  const aside = [tools, ...document.querySelectorAll('.message')].map((one) => {
    const place = document.createComment('');
    one.replaceWith(place);
    return { one, place };
  });
  const done = work();
  for (const { one, place } of aside) place.replaceWith(one);
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return done;
}

type Words = PassageWords & CopyWords;

function act(tool: string, tools: HTMLElement, words: Words): void {
  const passage = current;
  if (!passage) return;
  const { copied, failed, quoted, form } = words;
  const { link, title, quote } = without(tools, () => {
    const address = passageAddress(pageAddress(), passage);
    return { link: address, title: headline(), quote: quotation(passage, address, form) };
  });
  if (tool === 'copy') void copyOrShow(link, { copied, failed });
  if (tool === 'share') void shareOrCopy(title, link, { copied, failed });
  if (tool === 'quote') void copyOrShow(quote, { copied: quoted, failed });
}

/** Below the end of the passage and within the window. The tools may stand in the passage, which is measured without them. */
function place(tools: HTMLElement, { range }: SelectedPassage): void {
  tools.hidden = true;
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  tools.hidden = false;
  Object.assign(tools.style, { top: '0', left: '0' });
  const unmoved = tools.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - unmoved.width - 8;
  const left = Math.max(8, Math.min(last.left, rightmost));
  tools.style.top = `${last.bottom + 8 - unmoved.top}px`;
  tools.style.left = `${left - unmoved.left}px`;
}

/** Next in the order of the keyboard: right after the block in which the passage ends. */
function moveBehind(tools: HTMLElement, { range }: SelectedPassage): void {
  const end = range.endContainer;
  const block = (end instanceof Element ? end : end.parentElement)?.closest(
    'p, li, td, th, h1, h2, h3, h4, pre',
  );
  if (block && !block.contains(tools)) block.append(tools);
}

/** The keyboard of a toolbar (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/): arrows go round its buttons. */
function onArrow(event: KeyboardEvent, tools: HTMLElement): void {
  const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!right) return;
  event.preventDefault();
  const buttons = [...tools.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const by = getComputedStyle(tools).direction === 'rtl' ? -right : right;
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

let shown: HTMLElement | undefined;

/** Esc takes the tools away, and ends nothing else then. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !shown || shown.hidden) return;
  shown.hidden = true;
  event.preventDefault();
}

function show(tools: HTMLElement, passage: SelectedPassage): void {
  moveBehind(tools, passage);
  place(tools, passage);
  shown = tools;
}

/** WebKit ends the selection when the focus comes to the tools; the reader goes on seeing what they are for. */
function selectAgain(): void {
  const selection = getSelection();
  if (current && selection?.isCollapsed) selection.addRange(current.range);
}

/** The tools with their style; they take their place in the text when they are shown. */
const passageTools = oncePerKey(async (place: HTMLElement) => {
  const { copied, failed } = place.dataset;
  const [{ passage }] = await Promise.all([scriptWords(), addStyle(style)]);
  const button = (value: 'copy' | 'share' | 'quote'): HTMLElement =>
    element('button', { type: 'button', value }, passage[value]);
  const tools = element(
    'div',
    { class: 'passage-tools', hidden: '', role: 'toolbar', 'aria-label': passage.tools },
    ...[button('copy'), button('share'), button('quote')],
  );
  tools.addEventListener('focusin', selectAgain);
  tools.addEventListener('keydown', (event) => onArrow(event, tools));
  tools.addEventListener('click', ({ target }) => {
    const tool = (target as Element).closest('button')?.value;
    if (tool) act(tool, tools, { ...passage, copied, failed });
  });
  document.addEventListener('keydown', onEscape);
  place.append(tools);
  return tools;
});

/**
 * Shows the tools for the passage selected, or hides them where there is none.
 *
 * @param place in the page, for tools that are made now
 */
export async function offerTools(place: HTMLElement, selection: Selection): Promise<void> {
  const tools = await passageTools(place);
  if (tools.contains(selection.focusNode)) return;
  current = selectedPassage(selection);
  if (current) show(tools, current);
  else tools.hidden = true;
}
