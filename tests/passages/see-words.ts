/** What has to be in the window: words, or, where there are none to be found, a heading. */
export interface Goal {
  words: string | undefined;
  heading: string;
  /** Whether the heading will do although there are words. */
  either?: boolean;
}

/**
 * Whether a page shows what it should: runs in the page.
 * The words are looked for by the blocks' own text, so that no resolver has a say in it.
 */
export function sees({ words, heading, either = false }: Goal): boolean {
  const inView = ({ top, bottom, height }: DOMRect): boolean =>
    height > 0 && bottom > 0 && top < innerHeight;
  const headed = document.getElementById(heading)?.closest('hgroup, h1, h2, h3, h4');
  const isHeaded = headed ? inView(headed.getBoundingClientRect()) : false;
  if (words === undefined || (either && isHeaded)) return isHeaded;
  const root = document.querySelector('.article');
  if (!root) return false;
  const letters: { node: Text; at: number; letter: string }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('nav, .passage-tools')) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = node.data.charAt(at);
      if (/\S/.test(letter)) letters.push({ node, at, letter });
    }
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
