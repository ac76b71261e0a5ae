import { idIn } from '../../shared/decoded.ts';
import { fill } from '../../shared/phrases.ts';
import { allHeadings, sectionHeadings } from '../../shared/section-levels.ts';
import { loaded } from '../loaded.ts';
import { sayAndStay } from '../messages/stay.ts';
import { saidPlace } from '../say.ts';
import { scriptWords } from '../load-words.ts';
import { element } from '../search/element.ts';
import { toldDirective } from './text-directive.ts';

/** Milliseconds after which Chromium has scrolled to the words, which it would lose with the old address. */
const patience = 3000;

/**
 * Takes the day of a link out of what may be copied next. The words that the address names stay in it, unless the reader
 * has gone elsewhere since. Browsers that do not tell the words give the section's heading the focus where there are none:
 * without it the address may name words, and stays as it is.
 *
 * @see src/decisions/0052-day-left-in-the-address.md
 */
export function forgetDay(hash: string): void {
  const forget = (): void => {
    const now = new URL(location.href);
    const words = now.hash === hash ? toldDirective() : '';
    if (hash && !words && document.activeElement === document.body) return;
    for (const name of ['as-of', 'to']) now.searchParams.delete(name);
    now.hash += words;
    history.replaceState(history.state, '', now);
  };
  void loaded().then(() => setTimeout(forget, patience));
}

/** The heading that an address leads to; an id that was retired leads to the heading that took it over. */
function headingOf(hash: string): HTMLElement | null {
  const target = document.getElementById(idIn(hash));
  return target?.closest('hgroup')?.querySelector<HTMLElement>(`${sectionHeadings}[id]`) ?? target;
}

/** The ids of what a link means: of the section that it leads to, and of those that follow up to the last one. */
function idsBetween(first: string, last: string): string[] {
  const ids = [...document.querySelectorAll(`.article ${allHeadings}[id]`)].map(({ id }) => id);
  return [first, ...ids.slice(ids.indexOf(first) + 1, ids.indexOf(last) + 1)];
}

/** A link to a passage, without its words. */
export interface PassageLink {
  /** The day it was made. */
  made: string;
  /** What it leads to; empty for the page's head. */
  hash: string;
  /** The id of the section in which its passage ends, where that is another. */
  to: string | null;
}

/**
 * Tells a reader whose link was made before a section of its passage was last edited.
 *
 * @see src/decisions/0015-day-and-section.md
 */
export async function tellIfEdited({ made, hash, to }: PassageLink): Promise<void> {
  const { changes = '{}' } = saidPlace()?.dataset ?? {};
  const near = headingOf(hash);
  const all = JSON.parse(changes) as Partial<Record<string, string>>;
  const last = to === null ? '' : (headingOf(`#${to}`)?.id ?? '');
  const told = idsBetween(near?.id ?? 'top', last).flatMap((id) => all[id] ?? []);
  const [changed, update] = told.sort().at(-1)?.split(' ') ?? [];
  if (!changed || changed <= made) return;
  const { arrival, locale } = await scriptWords();
  const date = new Date(changed).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const link = update ? [' ', element('a', { href: `#${update}` }, arrival.whatChanged)] : [];
  await sayAndStay([fill(arrival.editedSince, { date }), ...link], { near });
}
