import { idIn } from '../shared/decoded.ts';

const isLost = (): boolean =>
  location.hash.length > 1 && !document.getElementById(idIn(location.hash));

const load = () => import('./arrivals/arrive.ts');

/** A fragment that names nothing, and the day that stands in a link to a passage, want more than browsers do. */
if (isLost() || location.search.startsWith('?as-of='))
  void load().then(({ arrive }) => {
    arrive();
  });

addEventListener('hashchange', () => {
  if (isLost()) void load().then(({ mendFragment }) => mendFragment());
});
