import { join } from 'node:path';
import { buildSite } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/paths.ts';
import { serveSite } from '../support/serve-site.ts';
import { measureArchive } from './archive/measure-archive.ts';
import { buildTimeFigures } from './build-time.ts';
import { cardTimeFigures } from './card-time.ts';
import { checkTimeFigures } from './check-time.ts';
import { importQualityFigures } from './import-quality.ts';
import { keeps, type Figure } from './figure.ts';
import { layoutShiftFigures } from './layout-shift.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { pageFigures } from './page-figures.ts';
import { passageFigures } from './passage-links.ts';
import { searchQualityFigures } from './search-quality.ts';
import { searchPhraseFigures } from './search-phrases.ts';
import { searchFigures } from './search-speed.ts';
import { table } from './table.ts';

async function measure(what: string, figures: () => Promise<Figure[]>): Promise<Figure[]> {
  process.stderr.write(`measuring ${what} …\n`);
  try {
    return await figures();
  } catch (error) {
    // One measurement that breaks must not hide the others; its row fails instead.
    const note = error instanceof Error ? error.message : String(error);
    const budget = { limit: 0, unit: '', why: 'It has to be measured' } as const;
    return [{ name: what, value: undefined, unit: '', budget, note }];
  }
}

async function main(): Promise<number> {
  const isReady = process.env['LONGVIEW_DIST'] !== undefined;
  const built = isReady ? [] : await measure('build', buildTimeFigures);
  const dist = isReady ? await buildSite() : join(ROOT, 'dist');
  const site = await serveSite(dist, { brotli: true });
  const browser = await launchChromium();
  const figures = [
    ...(await measure('page weight', () => pageFigures(browser, site))),
    ...(await measure('layout shift', () => layoutShiftFigures(browser, dist))),
    ...(await measure('search', () => searchFigures(browser, site))),
    ...(await measure('search quality', () => searchQualityFigures(browser, site))),
    ...(await measure('search phrases', () => searchPhraseFigures(browser, site))),
    ...(await measure('passage links', () => passageFigures(browser, site))),
    ...(await measure('import', importQualityFigures)),
    ...(await measure('Lighthouse', () => lighthouseFigures(site.url))),
    ...(await measure('share cards', cardTimeFigures)),
    ...(await measure('check', checkTimeFigures)),
    ...built,
  ];
  await browser.close();
  site.close();
  console.log(table(figures));
  return figures.every(keeps) ? 0 : 1;
}

const [only, what = '1000'] = process.argv.slice(2);
if (only === 'archive') console.log(await measureArchive(what));
else process.exitCode = await main();
