/** How long a message stays on the screen, in milliseconds. */
const shown = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

function put(...content: (Node | string)[]): void {
  clearTimeout(timer);
  document.querySelector('.said')?.replaceChildren(...content);
}

/** Takes away what was said. */
export const hush = (): void => {
  put();
};

/**
 * Says something short, to eye and ear, in the page's one place for it.
 *
 * @see src/decisions/0031-messages-after-the-head.md
 */
export function say(words = ''): void {
  put(words);
  timer = setTimeout(hush, shown);
}

function hushOnEscape({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  hush();
  removeEventListener('keydown', hushOnEscape);
}

/** Says something that stays until Esc is pressed or something else is said. */
export function sayAndStay(...content: (Node | string)[]): void {
  put(...content);
  addEventListener('keydown', hushOnEscape);
}
