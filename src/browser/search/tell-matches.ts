import { count, fill } from '../../shared/phrases.ts';
import { sayAndStay } from '../messages/stay.ts';
import { scriptWords } from '../load-words.ts';
import { element } from './element.ts';
import { show } from './text-place.ts';

/**
 * Marks matches, says how many they are, and leads from one to the next. The marks end with the message.
 *
 * @param first the place among them of the one that is in view; -1 where none is
 * @param near the heading of the section in which they were found
 */
export async function tellMatches(
  found: StaticRange[],
  first: number,
  near: HTMLElement | null,
): Promise<void> {
  const { arrival, locale } = await scriptWords();
  const { marked, match, previous, next } = arrival;
  const words = element('span', {}, count(marked, found.length, locale));
  let at = first;
  const single = (one: StaticRange): void => {
    CSS.highlights.set('found-one', new Highlight(one));
  };
  const step = (by: 1 | -1): void => {
    const { length } = found;
    at = at < 0 && by < 0 ? length - 1 : (at + by + length) % length;
    const one = found[at];
    if (!one) return;
    single(one);
    show(one);
    const [n, total] = [at + 1, length].map((number) => number.toLocaleString(locale));
    words.textContent = fill(match, { n: String(n), total: String(total) });
  };
  const button = (label: string, by: 1 | -1): HTMLButtonElement => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => step(by));
    return made;
  };
  void sayAndStay([words], {
    near,
    buttons: found.length > 1 ? [button(previous, -1), button(next, 1)] : [],
    ended: () => {
      for (const name of ['found', 'found-one']) CSS.highlights.delete(name);
    },
  });
  // After the marks that were told of before have ended.
  CSS.highlights.set('found', new Highlight(...found));
  if (found[first] && found.length > 1) single(found[first]);
}
