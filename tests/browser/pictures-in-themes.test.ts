import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

type Theme = 'light' | 'sepia' | 'dark';

/** The mean of red, green and blue of a picture as it is seen. */
async function seen(picture: Locator): Promise<{ brightness: number; blue: number }> {
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const { channels } = await sharp(await picture.screenshot()).stats();
  const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
  return { brightness: (red + green + blue) / 3, blue };
}

async function openIn(theme: Theme, path: string): Promise<Page> {
  const page = await openPage(undefined, { reducedMotion: 'reduce' });
  await page.addInitScript(
    (value) => localStorage.setItem('longview:reading', JSON.stringify({ theme: value })),
    theme,
  );
  await page.goto(path);
  return page;
}

async function enlarged(page: Page): Promise<Locator> {
  await page.locator('.lead a').first().click();
  return page.getByRole('dialog').locator('img');
}

const places: [string, string, (page: Page) => Locator | Promise<Locator>][] = [
  ['on the home page', '/', (page) => page.locator('main img').first()],
  ['in a list', '/archive/', (page) => page.locator('main img').first()],
  ['opened large', '/articles/bases-at-tartus-and-hmeimim/', enlarged],
];

describe.each(places)('a picture %s', (_, path, find) => {
  const look = async (theme: Theme) => seen(await find(await openIn(theme, path)));

  test('does not glare at night, and takes on the colour of sepia paper', async () => {
    const [light, sepia, dark] = [await look('light'), await look('sepia'), await look('dark')];
    expect(dark.brightness).toBeLessThan(light.brightness * 0.9);
    expect(sepia.blue).toBeLessThan(light.blue * 0.9);
  });
});
