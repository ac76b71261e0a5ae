import { oncePerKey } from '../../shared/once-per-key.ts';
import { startingPointsFile, type StartingPoints } from '../../shared/starting-points.ts';
import { loadText } from '../load-text.ts';
import { element } from './element.ts';

const load = oncePerKey(
  async (language: string) =>
    JSON.parse(await loadText(startingPointsFile(language))) as StartingPoints[],
);

/**
 * Where to begin instead: topics and the newest articles, each under its heading.
 *
 * @throws TypeError where they cannot be had
 */
export async function startingPoints(language: string): Promise<HTMLElement[]> {
  const offered = await load(language);
  return offered.map(({ heading, links }) => {
    const items = links.map(({ words, address, lang }) =>
      element('a', { href: address, ...(lang && { lang }) }, words),
    );
    return element('span', { class: 'start' }, element('b', {}, heading), ...items);
  });
}
