import { foldedWords } from '../../shared/fold.ts';
import { notSearched } from '../../shared/not-searched.ts';
import { count, type CountForms } from '../../shared/phrases.ts';
import { say } from '../say.ts';

/** A word of the page with its place in the text. */
interface PlacedWord {
  folded: string;
  range: StaticRange;
}

const word =
  /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:(?:['’‘ʼʻʾʿ‐‑‒–-]|(?<=\p{N})[.,،٬٫](?=\p{N}))[\p{L}\p{M}\p{N}\u200c\u200d]+)*/gu;

function wordsOf(article: Element): PlacedWord[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const words: PlacedWord[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(notSearched)) continue;
    for (const { 0: found, index } of node.data.matchAll(word)) {
      const place = { startContainer: node, startOffset: index, endContainer: node };
      const range = new StaticRange({ ...place, endOffset: index + found.length });
      words.push({ folded: foldedWords(found).join(' '), range });
    }
  }
  return words;
}

/** Words that stand one after the other as in the phrase; a phrase may be one word. */
const inPhrase = (words: PlacedWord[], phrase: string[]): PlacedWord[] =>
  words.filter((_, at) =>
    phrase.some((__, offset) =>
      phrase.every((part, index) => words[at - offset + index]?.folded === part),
    ),
  );

const rangeTop = ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): number => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect().top;
};

/** Puts the heading at the top, or, where the first match would then be out of sight, the match. */
function bringIntoView(heading: HTMLElement | null, found: PlacedWord[]): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
  const first = found.find(
    ({ range }) => !heading || rangeTop(range) >= heading.getBoundingClientRect().top,
  );
  const top = first && rangeTop(first.range);
  if (top !== undefined && top > innerHeight * 0.85)
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

function clearOnEscape({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  CSS.highlights.delete('found');
  removeEventListener('keydown', clearOnEscape);
}

/**
 * Marks what a search matched and shows the section it was found in. Nothing in the document changes: the marks are
 * CSS highlights (https://www.w3.org/TR/css-highlight-api-1/), and Esc takes them away.
 *
 * @param search the query of a result's address: `marks=` phrases parted by dots, their words by tildes
 */
export function markMatches(search: string, id: string): void {
  const parameters = new URLSearchParams(search);
  const sought = (parameters.get('marks') ?? '').split('.').filter(Boolean);
  const article = document.querySelector('.article');
  if (!article || sought.length === 0 || !('highlights' in CSS)) return;
  const words = wordsOf(article);
  const phrases = sought.map((mark) => inPhrase(words, mark.split('~')));
  const found = words.filter((one) => phrases.some((phrase) => phrase.includes(one)));
  CSS.highlights.set('found', new Highlight(...found.map(({ range }) => range)));
  addEventListener('keydown', clearOnEscape);
  bringIntoView(document.getElementById(id), found);
  const { forms = '{}', locale = 'en' } =
    document.querySelector<HTMLElement>('.said')?.dataset ?? {};
  say(count(JSON.parse(forms) as CountForms, found.length, locale));
}
