/** A note's mark as it is written: a number, a letter or a sign. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})[\])]?$/i;

/** A link back to the mark, by its words. */
const back = /^(?:[↩↑^⏎]\uFE0E?|back|return|[[(]?\d{1,3}[\])]?\.?)$/i;

/** Elements that a note is. */
const holders = 'li, p, dd, aside, div';

/** What stands before the words of a note: its number, or what is left of a link back. */
const opening = /^[\s.:)\]]*(?:[[(]?\d{1,3}[\])]?[.:]?\s)?/;

const targetOf = (link: Element): string => (link.getAttribute('href') ?? '').slice(1);

/** The note that a link leads to, if it is the mark of one. */
function noteOf(page: Document, link: Element): Element | undefined {
  const text = link.textContent.trim();
  const isMark = link.closest('sup') !== null || text.startsWith('[') || link.querySelector('sup');
  if (!isMark || !mark.test(text)) return undefined;
  const id = targetOf(link);
  const target = page.getElementById(id) ?? page.getElementsByName(id)[0];
  const note = target?.closest(holders);
  return note && !note.contains(link) ? note : undefined;
}

/** The words of a note, without the way back to its mark. */
function wordsOf(note: Element): string {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    if (back.test(link.textContent.trim())) link.remove();
  }
  const walker = note.ownerDocument.createTreeWalker(note, 4 /* texts */);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    text.textContent = (text.textContent ?? '').replace(opening, '');
    if (text.textContent) break;
  }
  return note.innerHTML;
}

/** Takes a note out of its page, and the list and the heading that stood over it alone. */
function remove(note: Element): void {
  const list = note.parentElement;
  note.remove();
  if (!list || list.localName === 'body' || list.textContent.trim()) return;
  const heading = list.previousElementSibling;
  if (heading && /^h[1-6]$/.test(heading.localName)) heading.remove();
  list.remove();
}

/**
 * Takes the notes out of a page and gives their marks the form of those of a Word file, `#footnote-1`.
 *
 * @returns the notes, as an item of a list each
 */
export function takeWebNotes(page: Document): string {
  const numbers = new Map<Element, number>();
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    const note = noteOf(page, link);
    if (!note) continue;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    const written = page.createElement('sup');
    written.innerHTML = `<a href="#footnote-${number}">${number}</a>`;
    (link.closest('sup') ?? link).replaceWith(written);
  }
  const items = [...numbers].map(
    ([note, number]) => `<li id="footnote-${number}">${wordsOf(note)}</li>`,
  );
  for (const note of numbers.keys()) remove(note);
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}
