/** Where on the screen a reader's eye is taken to rest: a third down, in the middle. */
const eye = (): { x: number; y: number } => ({ x: innerWidth / 2, y: innerHeight / 3 });

/** Asks what lies under the settings, which may cover the eye's place on a small screen. */
function throughPanels<T>(ask: () => T): T {
  const panels = [...document.querySelectorAll<HTMLElement>('[popover]')];
  for (const panel of panels) panel.style.pointerEvents = 'none';
  const answer = ask();
  for (const panel of panels) panel.style.pointerEvents = '';
  return answer;
}

/** The text under the eye, as a range of no length, or the element where there is no text. */
function underTheEye(): Range | Element | null {
  const { x, y } = eye();
  const column = document.querySelector('.body > p')?.getBoundingClientRect();
  const inColumn = column ? column.x + column.width / 3 : x;
  const caret =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(inColumn, y) : null;
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return document.elementFromPoint(inColumn, y);
  const range = document.createRange();
  range.setStart(caret.offsetNode, caret.offset);
  return range;
}

/**
 * Makes a change that moves text and scrolls so that the line being read stays where it was. At the top of the page
 * nothing is scrolled: there the headline is what the reader looks at.
 */
export function keepLineInPlace(change: () => void): void {
  const line = scrollY > 0 ? throughPanels(underTheEye) : null;
  const before = line?.getBoundingClientRect().top;
  change();
  if (!line || before === undefined) return;
  const restore = (): void => {
    scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
  };
  restore();
  // A face that was not loaded yet moves the lines once more when it arrives.
  if (document.fonts.status === 'loading') void document.fonts.ready.then(restore);
}
