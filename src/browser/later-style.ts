/**
 * Applies to the screen what only scripts show there: fetched last, as if for paper, and at hand when it is wanted. Not
 * before that, since a sheet with cascade layers makes browsers lay out the whole page again.
 *
 * @see src/styles/later.css
 */
export function applyLaterStyle(): void {
  const style = document.querySelector<HTMLLinkElement>('link[media=print]');
  if (style) style.media = 'all';
}
