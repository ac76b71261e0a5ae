import type { Element } from 'hast';
import { attribute, elements, textOf } from './built-html.ts';
import type { SecondSite } from './second-site.ts';
import { sharedSite } from './shared-site.ts';
import { textThatLinks, textWithNotes } from './text-with-notes.ts';

const updates = `updates:
  - { date: 2025-11-09, kind: correction, text: The pier is 90 m long & not 900., section: the-mole }
  - { date: 2025-10-18, kind: update, text: The harbourmaster has resigned., section: top }
  - { date: 2025-11-09, kind: clarification, text: The register is the lessor’s., section: the-pier }
topics:`;

async function writeTextWithNotes(site: SecondSite): Promise<void> {
  const folder = 'content/articles/beside';
  const drawing = await site.read('content/articles/x/breakwater.svg');
  for (const name of ['wide', 'column']) await site.write(`${folder}/${name}.svg`, drawing);
  for (const language of ['en', 'ar'] as const) {
    await site.write(`${folder}/${language}.md`, textWithNotes(language));
    await site.write(`content/articles/leads-there/${language}.md`, textThatLinks(language));
  }
}

/**
 * A site whose article changed after publication, and says so. A second one, older and in two languages, has its margin
 * full of notes, and a third links to a section of it. Files share the site.
 */
export const correctedSite = (): Promise<SecondSite> =>
  sharedSite('corrected', async (site) => {
    await writeTextWithNotes(site);
    await site.replace('{#the-pier}', '{#the-pier aliases="the-mole"}');
    await site.writeLedgers('2025-10-16');
    await site.replace('topics:', updates);
    await site.replace('built by people', 'built long ago by people');
    await site.writeLedgers('2025-11-08');
  });

/** The words and the addresses of the links in an element. */
export const linksIn = (element: Element | undefined): [string, string][] =>
  element ? elements(element, 'a').map((one) => [textOf(one), attribute(one, 'href') ?? '']) : [];
