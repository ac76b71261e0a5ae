import type { Browser, Page } from 'playwright-core';
import { brotliBytes } from '../support/brotli.ts';
import type { Answer, ServedSite } from '../support/serve-site.ts';
import { scrollThrough } from './scroll-through.ts';

/** Bytes of bodies in brotli 11 (fonts as they are), by what a reader waits for. */
export interface PageWeight {
  /** The document, what is inlined in it, and the style sheets that block its first paint. */
  html: number;
  /** Inline and external scripts, anything loaded while the page is read to its end. */
  scripts: number;
  /** Files of script that come with the page, before the reader does anything. */
  scriptFiles: number;
  fonts: number;
  /** Addresses asked of anyone but the site itself. */
  thirdParties: string[];
}

// Data in script elements (JSON-LD, speculation rules) is not script.
function inlineScripts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const runs = ['', 'module', 'text/javascript'];
    const inline = [...document.scripts].filter(
      ({ src, type }) => src === '' && runs.includes(type),
    );
    return inline.map(({ textContent }) => textContent).join('\n');
  });
}

function blockingStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
  );
}

const isScript = ({ type }: Answer): boolean => type === 'text/javascript';

function sum(log: readonly Answer[], wanted: (answer: Answer) => boolean): number {
  return log.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
}

/**
 * Reads a page to its end, as a first visit, and weighs what came over the wire.
 * @param site served with brotli
 */
export async function weighPage(
  browser: Browser,
  site: ServedSite,
  path: string,
): Promise<PageWeight> {
  const page = await browser.newPage({ baseURL: site.url, serviceWorkers: 'block' });
  const thirdParties: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith('data:')) thirdParties.push(url);
  });
  const before = site.log.length;
  await page.goto(path, { waitUntil: 'networkidle' });
  const scriptFiles = site.log.slice(before).filter(isScript).length;
  await scrollThrough(page);
  const log = site.log.slice(before);
  const blocking = await blockingStyles(page);
  const inline = await inlineScripts(page);
  await page.close();
  return {
    html: sum(
      log,
      ({ type, path: asked }) =>
        asked === path || (type === 'text/css' && blocking.includes(asked)),
    ),
    scripts: sum(log, isScript) + brotliBytes(inline),
    scriptFiles,
    fonts: sum(log, ({ type }) => type.startsWith('font/')),
    thirdParties,
  };
}

declare global {
  /** Not in TypeScript's library yet: https://w3c.github.io/resource-timing/ */
  interface PerformanceResourceTiming {
    readonly renderBlockingStatus: 'blocking' | 'non-blocking';
  }
}
