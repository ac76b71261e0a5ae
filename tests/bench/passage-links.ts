import type { Browser } from 'playwright-core';
import { choosePassages } from '../passages/choose-passages.ts';
import { editedSite } from '../passages/edited-site.ts';
import { linkPassages } from '../passages/link-passages.ts';
import { openInChromium, openInFirefox, type Found, type Visit } from '../passages/open-links.ts';
import { directiveOf, pathOf, type Linked } from '../passages/passage.ts';
import { random, sample } from '../passages/random.ts';
import { resolveLinks } from '../passages/resolve-links.ts';
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

/** A link and the words that the library's resolver finds by it. */
interface Resolved extends Linked {
  found: string | undefined;
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length;

async function resolved(browser: Browser, url: string, links: readonly Linked[]) {
  const all: Resolved[] = [];
  for (const [path, its] of Map.groupBy(links, (one) => one.path)) {
    const found = await resolveLinks(
      browser,
      url,
      path,
      its.map(({ link }) => link),
    );
    all.push(...its.map((one, at) => ({ ...one, found: found[at] })));
  }
  return all;
}

async function linked(browser: Browser, url: string, next: () => number): Promise<Resolved[]> {
  const links: Linked[] = [];
  for (const path of ARTICLES) {
    const chosen = await choosePassages(browser, url, path, { size: EACH, next });
    links.push(...(await linkPassages(browser, url, path, chosen)));
  }
  return resolved(browser, url, links);
}

const isExact = ({ words, found }: Resolved): boolean => words === found;

const isWellFormed = ({ link, section }: Resolved): boolean =>
  /\?as-of=\d{4}-\d\d-\d\d#/.test(link) &&
  new URL(link).hash.split(':~:')[0] === `#${section}` &&
  directiveOf(link).length <= 300;

const visitOf =
  (url: string) =>
  ({ link, section, words, found }: Resolved): Visit => ({
    url: url + pathOf(link),
    goal: { words: found === undefined ? undefined : words, heading: section },
  });

function told(all: readonly Resolved[], is: (one: Resolved) => boolean): string {
  const misses = all.filter((one) => !is(one));
  return misses.map(({ words, link }) => `\n  “${words.slice(0, 70)}” ${pathOf(link)}`).join('');
}

async function landing(browser: Browser, url: string, links: readonly Resolved[]) {
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

/** The day after the next, in UTC, so that no link is made on it while this runs. */
const editDay = (): string => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

async function changedSections(root: string, day: string): Promise<(one: Linked) => boolean> {
  const { readLedger } = await import('../../src/loaders/ledger.ts');
  const changed = new Set<string>();
  for (const path of ARTICLES) {
    const { data } = await readLedger(root, path.split('/')[2] ?? '');
    for (const [id, state] of Object.entries(data?.['en']?.sections ?? {})) {
      if (state.changed === day) changed.add(`${path}#${id}`);
    }
  }
  return ({ path, section }) => changed.has(`${path}#${section}`);
}

async function afterEdits(browser: Browser, links: readonly Linked[]): Promise<Figure[]> {
  const day = editDay();
  const copy = await editedSite(day);
  const site = await serveSite(copy.dist);
  try {
    const isChanged = await changedSections(copy.root, day);
    const all = await resolved(browser, site.url, links);
    const visits = all.map((one) => {
      const visit = visitOf(site.url)(one);
      return { ...visit, goal: { ...visit.goal, words: one.found } };
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
        told(all, (one) => found[all.indexOf(one)]?.seen ?? false),
      ),
      held(
        'edited: told of the change',
        share(changed, isTold),
        BUDGETS.passageTold,
        told(changed, isTold),
      ),
      held(
        'edited: other words in silence',
        silent.length,
        BUDGETS.passageSilent,
        `${changed.length} of ${all.length} in changed sections; ${lost.length} lead to their section, ${others.length} to the passage as edited${told(silent, () => false)}`,
      ),
    ];
  } finally {
    site.close();
    await copy.gone();
  }
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
      `${links.length} passages${told(links, isExact)}`,
    ),
    held(
      'passages: links in form',
      share(links, isWellFormed),
      BUDGETS.passageForm,
      told(links, isWellFormed),
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
