/** What has to be in the window: words, or, where there are none to be found, a heading. */
export interface Goal {
  words: string | undefined;
  heading: string;
}

/**
 * Whether a page shows what it should: runs in the page.
 * The words are looked for by the blocks' own text, so that no resolver has a say in it.
 */
export function sees({ words, heading }: Goal): boolean {
  const inView = ({ top, bottom, height }: DOMRect): boolean =>
    height > 0 && bottom > 0 && top < innerHeight;
  if (words === undefined) {
    const found = document.getElementById(heading)?.closest('hgroup, h1, h2, h3, h4');
    return found ? inView(found.getBoundingClientRect()) : false;
  }
  const root = document.querySelector('.article');
  if (!root) return false;
  const letters: { node: Text; at: number; letter: string }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('nav, .passage-tools')) continue;
    [...node.data].reduce((at, letter) => {
      if (/\S/.test(letter)) letters.push({ node, at, letter });
      return at + letter.length;
    }, 0);
  }
  const text = letters.map(({ letter }) => letter).join('');
  const wanted = words.replaceAll(/\s/g, '');
  const range = document.createRange();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [first, last] = [letters[at], letters[at + wanted.length - 1]];
    if (!first || !last) return false;
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + last.letter.length);
    if ([...range.getClientRects()].some(inView)) return true;
  }
  return false;
}
