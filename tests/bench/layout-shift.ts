import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../support/serve-site.ts';
import { BUDGETS, MEASURED_EDITIONS } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { scrollThrough } from './scroll-through.ts';

const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

// Later than the first paint, so that a swap of the face or an image without a size would show.
function delay(type: string): number {
  if (type.startsWith('font/')) return 1_200;
  return type.startsWith('image/') ? 800 : 0;
}

interface Shift {
  value: number;
  elements: string[];
}

function recordShifts(): void {
  window.shifts = [];
  const name = (node: Node | null): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? element.tagName.toLowerCase() + (element.id && `#${element.id}`) : '?';
  };
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const elements = entry.sources.map(({ node }) => name(node));
      window.shifts.push({ value: entry.value, elements });
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = 200_000;
  const network = { offline: false, latency: 150, downloadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', {
    ...network,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function shiftsAt(
  browser: Browser,
  url: string,
  path: string,
  viewport: (typeof WINDOWS)[number],
): Promise<Shift[]> {
  const page = await browser.newPage({ baseURL: url, viewport });
  await page.addInitScript(recordShifts);
  await slowDown(page);
  await page.goto(path);
  await scrollThrough(page);
  await page.waitForTimeout(1_500);
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  return shifts;
}

/** What moves on the article while slow fonts and images arrive and the page is scrolled. */
export async function layoutShiftFigures(browser: Browser, dist: string): Promise<Figure[]> {
  const site = await serveSite(dist, { brotli: true, delay });
  const figures: Figure[] = [];
  const cases = MEASURED_EDITIONS.flatMap((edition) =>
    WINDOWS.map((viewport) => ({ ...edition, viewport })),
  );
  for (const { name: edition, path, viewport } of cases) {
    const shifts = await shiftsAt(browser, site.url, path, viewport);
    // The plain sum is never less than the largest session window that browsers report as CLS.
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    const moved = [...new Set(shifts.flatMap(({ elements }) => elements))].join(', ');
    const name = `${edition}: layout shift at ${viewport.width} px`;
    figures.push(held(name, total, BUDGETS.layoutShift, moved && `moved: ${moved}`));
  }
  site.close();
  return figures;
}

/** Not in TypeScript's library yet: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}
