import type { Browser } from 'playwright-core';
import type { ServedSite } from '../support/serve-site.ts';
import { BUDGETS, MEASURED_EDITIONS } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { weighPage } from './page-weight.ts';

async function figuresOf(
  browser: Browser,
  site: ServedSite,
  edition: (typeof MEASURED_EDITIONS)[number],
): Promise<Figure[]> {
  const { name, path } = edition;
  const weight = await weighPage(browser, site, path);
  const { html, scripts, scriptFiles, fonts, thirdParties } = weight;
  return [
    held(`${name}: HTML with CSS, brotli`, html, BUDGETS.articleHtml),
    held(`${name}: scripts before search`, scripts, BUDGETS.scriptsBeforeSearch),
    held(`${name}: files of script`, scriptFiles, BUDGETS.scriptFiles),
    held(`${name}: fonts`, fonts, edition.fonts),
    held(
      `${name}: requests to third parties`,
      thirdParties.length,
      BUDGETS.thirdParties,
      thirdParties.join(' '),
    ),
  ];
}

/** The figures in bytes and requests: the same on every machine, so a test may assert them. */
export async function pageFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const edition of MEASURED_EDITIONS) {
    figures.push(...(await figuresOf(browser, site, edition)));
  }
  return figures;
}
