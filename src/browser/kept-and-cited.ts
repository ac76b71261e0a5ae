// One file to load: what the device keeps, and how it is cited, would else be many, each named in every page's script.
import './offline/kept-articles.ts';
import { showCitations } from './cite/cite-panel.ts';
import type { CopyWords } from './copy-address.ts';
import { pinArticle } from './offline/pin-article.ts';

export { removeHeld, tellHeld } from './offline/held.ts';
export { keptVolume } from './offline/volume-of-kept.ts';

/**
 * Does what a button beside the byline is named for.
 *
 * @param section the heading of the section that is open
 * @param said after copying
 */
export async function act(
  button: HTMLButtonElement,
  section: Element | null | undefined,
  said: CopyWords,
): Promise<void> {
  if (button.name === 'keep') return pinArticle(button);
  if (button.name === 'cite') return showCitations(said, section);
  const { saveBook } = await import('./book/save-book.ts');
  return saveBook();
}
