import type { NameNote } from '../../shared/name-notes.ts';
import { count, fill } from '../../shared/phrases.ts';
import type { ScriptWords } from '../../shared/script-words.ts';
import { addStyle } from '../add-style.ts';
import { scriptWords } from '../load-words.ts';
import { element } from '../search/element.ts';
import { noteLoader } from './note-loader.ts';
import style from './name-note.css?url';

const loadNote = noteLoader();

function words(note: NameNote, address: string, { names, locale }: ScriptWords): HTMLElement[] {
  const date = new Date(note.asOf).toLocaleDateString(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const called = note.called.flatMap(({ words, language }) => [
    ' · ',
    element('bdi', language ? { lang: language } : {}, words),
  ]);
  const all = element('a', { href: address }, count(names.all, note.sections, locale));
  return [
    element('p', {}, element('b', {}, note.name), ...called),
    element('p', {}, note.about),
    element('p', {}, fill(names.asOf, { date })),
    element('p', {}, all),
  ];
}

/** Sets a note below the line that its link stands in, or above it where there is more room. */
function place(note: HTMLElement, link: HTMLElement): void {
  const [line = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = note.getBoundingClientRect();
  const room = page.clientWidth - width - 16;
  const isBelow = line.bottom + height < innerHeight || line.top < height;
  note.style.left = `${scrollX + Math.max(16, Math.min(line.left, room))}px`;
  note.style.top = `${scrollY + (isBelow ? line.bottom + 6 : line.top - height - 6)}px`;
}

const { documentElement: page } = document;

/**
 * Tells of a name where it stands, until the reader presses Escape or anything else.
 *
 * @param link to the page of the name
 * @throws TypeError where what is said of it cannot be had
 */
export async function showNameNote(link: HTMLAnchorElement): Promise<void> {
  const [{ note: said }, all] = await Promise.all([
    loadNote(link.pathname),
    scriptWords(),
    addStyle(style),
  ]);
  const note = element(
    'div',
    { popover: '', class: 'name-note', role: 'dialog', tabindex: '-1', 'aria-label': said.name },
    ...words(said, link.href, all),
  );
  link.after(note);
  note.addEventListener('toggle', () => {
    if (!note.matches(':popover-open')) note.remove();
  });
  note.showPopover();
  place(note, link);
  note.focus({ preventScroll: true });
}
