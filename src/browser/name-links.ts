import { ifUnloaded } from './if-unloaded.ts';

/** A press on a name tells of it in its place. Its page opens where that cannot be had, and for whoever wants another window. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.n[href]');
  if (!link || !('popover' in link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const isShown = import('./names/name-note.ts').then(({ showNameNote }) => showNameNote(link));
  void isShown.catch(ifUnloaded(link)).then((left) => left && location.assign(link.href));
});

if (document.documentElement.dataset['names'] === 'off') void import('./names/plain-names.ts');
