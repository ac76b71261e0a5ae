import { foldedWords } from '../../shared/fold.ts';
import { notSearched } from '../../shared/not-searched.ts';
import { keepShown } from '../keep-shown.ts';
import { tellMatches } from './tell-matches.ts';
import { heightOf } from './text-place.ts';

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

const isBefore = (text: Node, heading: Node): boolean =>
  (heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/**
 * Puts the heading at the top, or, where the first match would then be out of sight, the match. One in a note that stands
 * beside its mark is above the heading of the notes.
 */
function bringIntoView(heading: HTMLElement | null, first: StaticRange | undefined): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
  const top = first && heightOf(first);
  if (top !== undefined && (top < 0 || top > innerHeight * 0.75))
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/**
 * Marks what a search matched and shows the section it was found in. Nothing in the document changes: the marks are
 * CSS highlights (https://www.w3.org/TR/css-highlight-api-1/), and end with the message that tells of them.
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
  const found = words
    .filter((one) => phrases.some((phrase) => phrase.includes(one)))
    .map(({ range }) => range);
  const heading = document.getElementById(id);
  const first = found.findIndex(({ startContainer: text }) => !heading || !isBefore(text, heading));
  keepShown(() => bringIntoView(heading, found[first]));
  void tellMatches(found, first, heading);
}
