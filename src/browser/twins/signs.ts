import { fill } from '../../shared/phrases.ts';
import { allHeadings } from '../../shared/section-levels.ts';
import { addStyle } from '../add-style.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { scriptWords } from '../load-words.ts';
import { paragraphsOf } from '../reading-place.ts';
import { element, inside } from '../search/element.ts';
import style from './twin.css?url';
import { twinOf } from './twin.ts';

/** Shows a paragraph's twin beneath it, or takes it away. */
async function turn(sign: HTMLElement, find: () => Promise<HTMLElement>): Promise<void> {
  const isOpen = sign.ariaExpanded === 'true';
  const paragraph = sign.parentElement;
  const [twin] = isOpen ? [] : [await find()];
  if (isOpen) paragraph?.nextElementSibling?.remove();
  if (twin) paragraph?.after(twin);
  sign.ariaExpanded = String(!isOpen);
}

/** A sign in the margin of each paragraph of an article that has another edition. The page of both does without script. */
async function addSigns(both: HTMLAnchorElement): Promise<void> {
  const [{ twins }] = await Promise.all([scriptWords(), addStyle(style)]);
  const language = inside(document.body, 'language-links a').textContent.trim();
  const label = fill(twins.show, { language });
  for (const heading of document.querySelectorAll<HTMLElement>(`.article ${allHeadings}[id]`)) {
    paragraphsOf(heading).forEach((paragraph, at) => {
      const sign = element('button', {
        class: 'twin-sign',
        tabindex: '-1', // forty more stops on the way through a text: by key, the page of both is one

        'aria-label': label,
        'aria-expanded': 'false',
      });
      sign.addEventListener('click', () => {
        const isTurned = turn(sign, () => twinOf(both, heading.id, at));
        void isTurned.catch(ifUnloaded(true)).then((left) => left && location.assign(both.href));
      });
      paragraph.append(sign);
    });
  }
}

const both = document.querySelector<HTMLAnchorElement>('a.both');
if (both) void addSigns(both).catch(ifUnloaded(undefined));
