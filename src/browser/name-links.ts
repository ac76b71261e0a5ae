import { ifUnloaded } from './if-unloaded.ts';

const { documentElement: page } = document;
const links = document.querySelectorAll<HTMLAnchorElement>('a.n');

/** Makes plain words of the names, or links again, as the reader has set it. */
function apply(): void {
  for (const link of links) {
    const address = (link.dataset['to'] ??= link.href);
    if (page.dataset['names'] === 'off') link.removeAttribute('href');
    else link.href = address;
  }
}

/** A press on a name tells of it in its place. Its page opens where that cannot be had, and for whoever wants another window. */
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !link.href || !('popover' in link))
      return;
    event.preventDefault();
    const isShown = import('./names/name-note.ts').then(async ({ showNameNote }) => {
      await showNameNote(link);
      return true;
    });
    void isShown.catch(ifUnloaded(false)).then((was) => was || location.assign(link.href));
  });
}

if (page.dataset['names']) apply();
new MutationObserver(apply).observe(page, { attributeFilter: ['data-names'] });
