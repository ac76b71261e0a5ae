import { count } from '../../shared/phrases.ts';
import { loaded } from '../loaded.ts';
import { scriptWords } from '../load-words.ts';
import { keepReading, keptReading, type Reading } from './kept-readings.ts';
import { pageSections, versionOf, type PageSection } from './page-sections.ts';

/** The contents list calls the opening by its name, and every other section as its heading does. */
function linkTo({ heading }: PageSection): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  const listed = document.querySelector('.contents [href="#top"]');
  link.textContent = (heading.id === 'top' ? listed : heading)?.textContent.trim() ?? '';
  return link;
}

/** Digests of the sections as they were read; an id that was retired since counts for the heading that took it over. */
function asRead(sections: PageSection[], { sections: read }: Reading): Set<string> {
  const same = sections.filter(({ heading, digest }) => {
    const retired = [...heading.querySelectorAll('[id]')].map(({ id }) => id);
    return [heading.id, ...retired].some((id) => read[id] === digest);
  });
  return new Set(same.map(({ heading }) => heading.id));
}

/** Where the reader stopped, if a whole section or more is left to read. */
function placeLeft(sections: PageSection[], { at }: Reading): PageSection | undefined {
  const text = sections.filter(({ heading }) => heading.id !== 'notes');
  const place = text.findIndex(({ heading }) => heading.id === at);
  return place < text.length - 1 ? text[place] : undefined;
}

/**
 * Says something with links, until one is followed or the reader has read on for a screen. A link that led here, or a
 * search, may have said something that matters more.
 */
async function offer(words: string, sections: PageSection[], followed: () => void): Promise<void> {
  const { hush, isStaying, sayAndStay } = await import('../messages/stay.ts');
  if (isStaying()) return;
  const links = sections.map(linkTo);
  const told = scrollY; // further down where a link to a section led here
  const leave = (): void => {
    if (Math.abs(scrollY - told) >= innerHeight) hush();
  };
  addEventListener('scroll', leave, { passive: true });
  for (const link of links) link.addEventListener('click', followed);
  await sayAndStay([words, ...links.flatMap((link, index) => [index > 0 ? ' · ' : ' ', link])], {
    near: document.activeElement, // the heading, where a link to a section led here
    ended: () => {
      removeEventListener('scroll', leave);
    },
  });
}

/** Tells a reader who comes back what has changed, or else where they stopped. */
export async function welcomeBack({ digests }: DOMStringMap): Promise<void> {
  const reading = keptReading();
  const sections = pageSections(digests);
  if (!reading || sections.length === 0) return;
  const [{ returns, locale }] = await Promise.all([scriptWords(), loaded()]);
  const same = asRead(sections, reading);
  const changed = sections.filter(({ heading }) => !same.has(heading.id));
  if (changed.length > 0) {
    await offer(count(returns.changed, changed.length, locale), changed, () => {
      keepReading({ ...reading, sections: versionOf(sections) });
    });
    return;
  }
  const place = placeLeft(sections, reading);
  if (!place || location.hash || scrollY > 0) return;
  await offer(returns.goOn, [place], () => undefined);
}
