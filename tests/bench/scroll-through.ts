import type { Page } from 'playwright-core';

const STEP_MS = 150;

/** Scrolls from top to bottom as a hurried reader would, then waits for what that has loaded. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = page.viewportSize()?.height ?? 800;
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < length; top += height * 0.8) {
    await page.mouse.wheel(0, height * 0.8);
    await page.waitForTimeout(STEP_MS);
  }
  await page.waitForLoadState('networkidle');
}
