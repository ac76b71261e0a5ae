import type { Browser } from 'playwright-core';
import { afterEdits } from '../passages/after-edits.ts';
import { choosePassages } from '../passages/choose-passages.ts';
import { linkPassages } from '../passages/link-passages.ts';
import { openInChromium, openInFirefox, type Found } from '../passages/open-links.ts';
import type { Linked } from '../passages/passage.ts';
import { random, sample } from '../passages/random.ts';
import {
  isExact,
  isWellFormed,
  misses,
  resolved,
  share,
  visitOf,
  type Resolved,
} from '../passages/resolved.ts';
import { linkScriptBytes } from '../passages/script-bytes.ts';
import { buildSite } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';
import { BUDGETS } from './budgets.ts';
import { held, keeps, type Figure } from './figure.ts';
import { table } from './table.ts';

const SEED = 4;
const EACH = 70;
const OPENED = 40;
const ARTICLES = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'].map(
  (slug) => `/articles/${slug}/`,
);

async function linked(browser: Browser, url: string, next: () => number): Promise<Resolved[]> {
  const links: Linked[] = [];
  for (const path of ARTICLES) {
    const chosen = await choosePassages(browser, url, path, { size: EACH, next });
    links.push(...(await linkPassages(browser, url, path, chosen)));
  }
  return resolved(browser, url, links);
}

async function landing(
  browser: Browser,
  url: string,
  links: readonly Resolved[],
): Promise<Figure[]> {
  const visits = links.map(visitOf(url));
  const seen = (found: readonly Found[]): number => share(found, (one) => one.seen);
  const firefox = await openInFirefox(visits);
  return [
    held(
      'passages: in view in Chromium',
      seen(await openInChromium(browser, visits)),
      BUDGETS.passageSeen,
    ),
    firefox
      ? held('passages: in view in Firefox', seen(firefox), BUDGETS.passageSeen)
      : {
          name: 'passages: in view in Firefox',
          value: undefined,
          unit: '' as const,
          note: 'Firefox is not here',
        },
  ];
}

/** Links to passages: whether they mean the words chosen, where browsers land, what edits do to them. */
export async function passageFigures(browser: Browser, { url }: ServedSite): Promise<Figure[]> {
  const next = random(SEED);
  const links = await linked(browser, url, next);
  const bytes = await linkScriptBytes();
  return [
    held('links: script before a selection', bytes, BUDGETS.linkScript),
    held(
      'passages: exact words found',
      share(links, isExact),
      BUDGETS.passageExact,
      `${links.length} passages${misses(links, isExact)}`,
    ),
    held(
      'passages: links in form',
      share(links, isWellFormed),
      BUDGETS.passageForm,
      misses(links, isWellFormed),
    ),
    ...(await landing(browser, url, sample(links, OPENED, next))),
    ...(await afterEdits(browser, links)),
  ];
}

async function main(): Promise<number> {
  const site = await serveSite(await buildSite(), { brotli: true });
  const browser = await launchChromium();
  try {
    const figures = await passageFigures(browser, site);
    console.log(table(figures));
    return figures.every(keeps) ? 0 : 1;
  } finally {
    await browser.close();
    site.close();
  }
}

if (import.meta.main) process.exitCode = await main();
