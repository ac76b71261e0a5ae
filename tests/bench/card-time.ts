import { drawCard } from '../../src/cards/draw-card.ts';
import { latinCard } from '../support/cards.ts';
import { ROOT } from '../support/paths.ts';
import { BUDGETS } from './budgets.ts';
import { held, type Figure } from './figure.ts';

const CARDS = 2000;

/** Milliseconds of work that a share card takes. So many are drawn that a leak would end the run. */
export async function cardTimeFigures(): Promise<Figure[]> {
  await drawCard(latinCard, ROOT); // what is loaded once counts for none
  const before = process.cpuUsage();
  for (let n = 0; n < CARDS; n += 1) {
    await drawCard({ ...latinCard, heading: `Off guard ${n}` }, ROOT);
  }
  const { user, system } = process.cpuUsage(before);
  return [held('share card: work', (user + system) / 1000 / CARDS, BUDGETS.card)];
}
