import { idIn } from '../shared/decoded.ts';
import { keepShown } from './keep-shown.ts';
import { paragraphsOf } from './reading-place.ts';

/**
 * Shows the paragraph that stands where the reader was in the other edition: the same by count or, where the section
 * has more or fewer, as far through it.
 *
 * @param search `?place=3-7`: the third of seven paragraphs
 * @param hash the section
 */
export function showPlace(search: string, hash: string): void {
  const heading = document.getElementById(idIn(hash));
  const [paragraph = 0, of = 0] = (/^\?place=(\d+)-(\d+)$/.exec(search) ?? []).slice(1).map(Number);
  if (!heading) return;
  const paragraphs = paragraphsOf(heading);
  const target = paragraphs[Math.round((paragraph / of) * paragraphs.length) - 1] ?? heading;
  heading.focus({ preventScroll: true });
  keepShown(() => {
    const top = target.getBoundingClientRect().top - innerHeight / 4; // above the line at which a paragraph counts as reached
    scrollBy({ top, behavior: 'instant' });
  });
}
