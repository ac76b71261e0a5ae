import { fill } from '../../shared/phrases.ts';
import { citationStyles } from '../../shared/citation-styles.ts';
import type { CiteWords } from '../../shared/script-words.ts';
import { addStyle } from '../add-style.ts';
import { copyOrShow, type CopyWords } from '../copy-address.ts';
import { scriptWords } from '../load-words.ts';
import { element } from '../search/element.ts';
import style from './cite-panel.css?url';
import { citedWork, type CitedWork } from './cited-work.ts';
import { writeCitation } from './write-citation.ts';
import { writeBibtex, writeRis } from './write-record.ts';

const names = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' };

/** The five forms of a work, each by its name. */
const formsOf = (work: CitedWork, words: CiteWords, locale: string): [string, string][] => [
  ...citationStyles.map((one): [string, string] => [
    names[one],
    writeCitation(one, work, words, locale),
  ]),
  ['BibTeX', writeBibtex(work)],
  ['RIS', writeRis(work)],
];

/** A text in which some parts have a direction of their own, which the signs around them must not take. */
const isolating = (text: string, [part, ...others]: string[]): (Node | string)[] =>
  part === undefined
    ? [text]
    : text
        .split(part)
        .flatMap((rest, at) => [
          ...(at > 0 ? [element('bdi', {}, part)] : []),
          ...isolating(rest, others),
        ]);

function formOf(
  [name, text]: [string, string],
  { link, site }: CitedWork,
  words: CiteWords,
  said: CopyWords,
): HTMLElement {
  const label = fill(words.copy, { name });
  const copy = element('button', { type: 'button', 'aria-label': label }, words.copyShort);
  copy.addEventListener('click', () => void copyOrShow(text, said));
  const heading = element('h3', {}, element('bdi', {}, name));
  const form = text.includes('\n')
    ? element('pre', { dir: 'ltr' }, text)
    : element('pre', {}, ...isolating(text, [link, site].filter(Boolean)));
  return element('section', {}, heading, copy, form);
}

let styled: Promise<void> | undefined;
let panel: HTMLElement | undefined;

/**
 * Shows how the article is cited, in a panel that closes when the reader turns elsewhere.
 *
 * @param section the heading of the section that is open, which may be cited by itself
 */
export async function showCitations(said: CopyWords, section?: Element | null): Promise<void> {
  const [{ cite, locale }] = await Promise.all([scriptWords(), (styled ??= addStyle(style))]);
  const seen = new Date();
  const forms = element('div', {});
  const show = (isOfSection: boolean): void => {
    const work = citedWork(seen, isOfSection ? (section ?? undefined) : undefined);
    forms.replaceChildren(
      ...formsOf(work, cite, locale).map((one) => formOf(one, work, cite, said)),
    );
  };
  const box = element('input', { type: 'checkbox' });
  box.addEventListener('change', () => show(box.checked));
  const choice =
    section &&
    element('label', {}, box, ' ', fill(cite.section, { heading: section.textContent.trim() }));
  panel?.remove();
  panel = element('div', {
    class: 'citations',
    popover: '',
    role: 'dialog',
    'aria-label': cite.title,
    tabindex: '-1',
  });
  panel.append(element('h2', {}, cite.title), ...(choice ? [choice] : []), forms);
  show(false);
  document.body.append(panel);
  panel.showPopover();
  panel.focus();
}
