import { addStyle } from '../add-style.ts';
import { applyLaterStyle } from '../later-style.ts';
import { saidPlace } from '../say.ts';
import { element } from '../search/element.ts';
import style from './message.css?url';

/** What else a message that stays may have. */
export interface Stay {
  /** The heading of the section that it is about: the keyboard reaches the message from there. */
  near?: Element | null;
  /** Stand before the button that ends it. */
  buttons?: HTMLButtonElement[];
  /** Done when the message is ended, however that is. */
  ended?: () => void;
}

let styled: Promise<void> | undefined;
let endLast: (() => void) | undefined;

export const isStaying = (): boolean => endLast !== undefined;

/** Ends the message that stays, if there is one. */
export const hush = (): void => endLast?.();

/** Whether Esc closes something that lies over the messages. */
const isCovered = (): boolean => document.querySelector('dialog[open], :popover-open') !== null;

function closeButton(words = ''): HTMLButtonElement {
  const keys = { 'aria-keyshortcuts': 'Escape' };
  return element('button', { type: 'button', ...keys }, words, element('kbd', {}, 'Esc'));
}

/**
 * Says something that stays until its button or Esc ends it, a link in it is followed, or something else is said that
 * stays.
 *
 * @see src/decisions/0051-message-by-its-section.md
 */
export async function sayAndStay(content: (Node | string)[], stay: Stay = {}): Promise<void> {
  const { near, buttons = [], ended } = stay;
  hush();
  const said = saidPlace();
  const box = said?.parentElement;
  if (!said || !box) return;
  const { activeElement } = document;
  const words = element('div', {}, ...content);
  const close = closeButton(said.dataset['close']);
  const controls = element('div', { class: 'controls' }, ...buttons, close);
  const listening = new AbortController();
  const end = (): void => {
    listening.abort();
    endLast = undefined;
    const hadFocus = box.contains(document.activeElement);
    words.remove();
    controls.remove();
    const focused = near ?? activeElement;
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    ended?.();
  };
  endLast = end;
  close.addEventListener('click', end);
  words.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) end();
  });
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === 'Escape' && !defaultPrevented && !isCovered()) end();
  };
  addEventListener('keydown', onKey, { signal: listening.signal });
  near?.closest('hgroup')?.append(box);
  applyLaterStyle();
  await (styled ??= addStyle(style));
  if (endLast !== end) return;
  said.append(words);
  box.append(controls);
}
