import { element } from '../search/element.ts';
import { sayAndStay } from './stay.ts';

/** Shows a text that the browser does not copy, selected, to be copied by hand. */
export async function copyByHand(text: string, words: string): Promise<void> {
  const field = element('input', { readonly: '', 'aria-label': words, value: text });
  await sayAndStay([words, field]);
  // After the jump of a heading's link to its own heading, which takes the focus there.
  requestAnimationFrame(() => {
    field.focus();
    field.select();
  });
}
