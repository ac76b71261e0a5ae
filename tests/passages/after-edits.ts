import type { Browser } from 'playwright-core';
import { readLedger } from '../../src/loaders/ledger-file.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { held, type Figure } from '../bench/figure.ts';
import { serveSite } from '../support/serve-site.ts';
import { editedSite } from './edited-site.ts';
import { openInChromium } from './open-links.ts';
import type { Linked } from './passage.ts';
import { isExact, misses, resolved, share, visitOf, type Resolved } from './resolved.ts';

/** The day after the next, in UTC, so that no link is made on it while this runs. */
const editDay = (): string => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

async function changedSections(
  root: string,
  paths: Iterable<string>,
  day: string,
): Promise<(one: Linked) => boolean> {
  const changed = new Set<string>();
  for (const path of paths) {
    const { data } = await readLedger(root, path.split('/')[2] ?? '');
    for (const [id, state] of Object.entries(data?.['en']?.sections ?? {})) {
      if (state.changed === day) changed.add(`${path}#${id}`);
    }
  }
  return ({ path, section }) => changed.has(`${path}#${section}`);
}

/** What edits of the articles do to links made before. */
export async function afterEdits(browser: Browser, links: readonly Linked[]): Promise<Figure[]> {
  const day = editDay();
  const copy = await editedSite(day);
  const site = await serveSite(copy.dist);
  try {
    const isChanged = await changedSections(copy.root, new Set(links.map(({ path }) => path)), day);
    const all = await resolved(browser, site.url, links);
    const visits = all.map((one) => {
      const visit = visitOf(site.url)(one);
      return { ...visit, goal: { ...visit.goal, words: one.found, either: true } };
    });
    const found = await openInChromium(browser, visits);
    const isTold = (one: Resolved): boolean =>
      found[all.indexOf(one)]?.said.includes('was edited on') ?? false;
    const changed = all.filter(isChanged);
    const others = all.filter((one) => one.found !== undefined && !isExact(one));
    const silent = others.filter((one) => !isTold(one));
    const lost = all.filter(({ found: words }) => words === undefined);
    return [
      held(
        'edited: in the right section',
        share(found, ({ seen }) => seen),
        BUDGETS.passageSection,
        misses(all, (one) => found[all.indexOf(one)]?.seen ?? false),
      ),
      held(
        'edited: told of the change',
        share(changed, isTold),
        BUDGETS.passageTold,
        misses(changed, isTold),
      ),
      held(
        'edited: other words in silence',
        silent.length,
        BUDGETS.passageSilent,
        `${changed.length} of ${all.length} in changed sections; ${lost.length} lead to their section, ${others.length} to the passage as edited${misses(silent, () => false)}`,
      ),
    ];
  } finally {
    site.close();
    await copy.gone();
  }
}
