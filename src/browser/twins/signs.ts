import { fill } from '../../shared/phrases.ts';
import { allHeadings } from '../../shared/section-levels.ts';
import { addStyle } from '../add-style.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { scriptWords } from '../load-words.ts';
import { paragraphsOf } from '../reading-place.ts';
import { element, inside } from '../search/element.ts';
import style from './twin.css?url';
import { twinOf } from './twin.ts';

const attributes = {
  class: 'twin-sign',
  'aria-expanded': 'false',
  'aria-keyshortcuts': 'ArrowUp ArrowDown',
};

interface SignedParagraph {
  paragraph: HTMLElement;
  /** What its sign is called. */
  label: string;
  /** The id of its section's heading. */
  section: string;
  /** Which of the section's paragraphs it is, from 0. */
  at: number;
}

/** Adds the sign of a paragraph; its press shows the paragraph's twin beneath it, or takes it away again. */
function addSign(
  { href, pathname }: HTMLAnchorElement,
  { paragraph, label, section, at }: SignedParagraph,
): HTMLElement {
  const sign = element('button', { ...attributes, 'aria-label': label });
  let twin: Promise<HTMLElement> | undefined;
  const turn = async (): Promise<void> => {
    sign.ariaExpanded = String(sign.ariaExpanded !== 'true');
    const found = await (twin ??= twinOf(pathname, section, at));
    if (sign.ariaExpanded === 'true') paragraph.after(found);
    else found.remove();
  };
  sign.addEventListener('click', () => {
    void turn().catch((error: unknown) => {
      location.assign(ifUnloaded(href)(error));
    });
  });
  paragraph.prepend(sign);
  return sign;
}

/** Makes one stop of the Tab key of all signs: forty would be in the way. Arrows lead from one to the next. */
function joinStops(signs: HTMLElement[]): void {
  signs.forEach((sign, at) => {
    sign.tabIndex = at === 0 ? 0 : -1;
    sign.addEventListener('focus', () => {
      for (const one of signs) one.tabIndex = one === sign ? 0 : -1;
    });
    sign.addEventListener('keydown', (event) => {
      const next = { ArrowDown: signs[at + 1], ArrowUp: signs[at - 1] }[event.key];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  });
}

/** A sign in the margin of each paragraph of an article that has another edition. The page of both does without script. */
async function addSigns(both: HTMLAnchorElement): Promise<void> {
  const [{ twins }] = await Promise.all([scriptWords(), addStyle(style)]);
  const language = inside(document.body, 'language-links a').textContent.trim();
  const label = fill(twins.show, { language });
  const headings = document.querySelectorAll<HTMLElement>(`.article ${allHeadings}[id]`);
  const signs = [...headings].flatMap((heading) =>
    paragraphsOf(heading).map((paragraph, at) =>
      addSign(both, { paragraph, label, section: heading.id, at }),
    ),
  );
  joinStops(signs);
}

const both = document.querySelector<HTMLAnchorElement>('a.both');
if (both) void addSigns(both).catch(ifUnloaded(undefined));
