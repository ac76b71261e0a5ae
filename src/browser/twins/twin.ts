import { oncePerKey } from '../../shared/once-per-key.ts';
import { loadText } from '../load-text.ts';
import { documentOf } from '../offline/kept-documents.ts';
import { onHost } from '../on-host.ts';
import { element } from '../search/element.ts';

const load = oncePerKey(async (path: string) => documentOf(await loadText(path)));

/** Links within the other edition lead there: what they name is not on this page. */
function leadTo(address: string, words: HTMLElement): void {
  for (const one of words.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const link of words.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
}

/**
 * What stands beside a paragraph in the other edition.
 *
 * @param pathname of the page of both editions
 * @param section id of its heading
 * @param at which of the section's paragraphs it is, from 0
 * @throws TypeError where that page cannot be had
 */
export async function twinOf(pathname: string, section: string, at: number): Promise<HTMLElement> {
  const page = await load(pathname.slice(onHost('/').length - 1));
  const paragraphs = page.querySelectorAll(`[data-section="${section}"] .ours > p`);
  const pair = paragraphs[at]?.closest('.pair');
  const theirs = pair?.querySelector<HTMLElement>('.theirs');
  if (!pair || !theirs) throw new TypeError(`${pathname} has no paragraph ${at} of ${section}`);
  leadTo(pathname, theirs);
  const { lang, dir } = theirs;
  const words = [...theirs.children].map((node) => document.importNode(node, true));
  const unsure = [...pair.querySelectorAll('.unsure')].map((node) =>
    document.importNode(node, true),
  );
  return element('div', { class: 'twin' }, element('div', { lang, dir }, ...words), ...unsure);
}
