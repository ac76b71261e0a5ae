import type { Browser } from 'playwright-core';
import type { ServedSite } from '../support/serve-site.ts';
import { BUDGETS, MEASURED_ARTICLE } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { weighPage } from './page-weight.ts';

/** The figures in bytes and requests: the same on every machine, so a test may assert them. */
export async function pageFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const weight = await weighPage(browser, site, MEASURED_ARTICLE);
  const { html, scripts, scriptFiles, fonts, thirdParties } = weight;
  return [
    held('article: HTML with CSS, brotli', html, BUDGETS.articleHtml),
    held('article: scripts before search', scripts, BUDGETS.scriptsBeforeSearch),
    held('article: files of script', scriptFiles, BUDGETS.scriptFiles),
    held('article: fonts', fonts, BUDGETS.fonts),
    held(
      'article: requests to third parties',
      thirdParties.length,
      BUDGETS.thirdParties,
      thirdParties.join(' '),
    ),
  ];
}
