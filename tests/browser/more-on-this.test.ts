import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { correctedSite } from '../support/corrected-site.ts';
import type { SecondSite } from '../support/second-site.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';
import { linkingHeadline } from '../support/text-with-notes.ts';

let site: SecondSite;
let served: ServedSite;

beforeAll(async () => {
  site = await correctedSite();
  served = await serveSite(site.dist);
});

afterAll(() => {
  served.close();
});

const open = (path: string, width: number) => openPage(served.url + path, { width });

describe.each([
  ['en', '', 'More on this'],
  ['ar', '/ar', 'اقرأ أيضًا'],
] as const)('an article that links to a section: %s', (language, prefix, label) => {
  const path = `${prefix}/articles/beside/`;
  const headline = linkingHeadline[language];

  test('stands beside the heading of that section', async () => {
    const page = await open(path, 1440);
    const more = page.locator('.more-on-this');
    expect((await more.innerText()).split('\n')).toEqual([label, headline]);
    expect(await more.getByRole('link').getAttribute('href')).toBe(
      `${prefix}/articles/leads-there/`,
    );
    const { above, isOutside } = await more.evaluate((aside) => {
      const heading = document.querySelector('#two');
      const text = document.querySelector('.body > p');
      if (!heading || !text) throw new Error('There is no section');
      const [box, column] = [aside.getBoundingClientRect(), text.getBoundingClientRect()];
      return {
        above: Math.abs(heading.getBoundingClientRect().top - box.top),
        isOutside: box.left >= column.right || box.right <= column.left,
      };
    });
    expect(above).toBeLessThan(1);
    expect(isOutside).toBe(true);
  });

  test('is not in the way in a narrow window, nor on paper', async () => {
    const page = await open(path, 1080);
    expect(await page.locator('.more-on-this').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.more-on-this').isVisible()).toBe(false);
  });

  test('is no part of what is copied, read aloud in a reader view, or sent in a feed', async () => {
    const page = await open(path, 1440);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.body') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied.length).toBeGreaterThan(1000);
    expect(copied).not.toContain(label);
    const { window } = new JSDOM(site.file(`${path.slice(1)}index.html`), { url: served.url });
    const read = new Readability(window.document).parse()?.textContent ?? '';
    expect(read.length).toBeGreaterThan(1000);
    expect(read).not.toContain(label);
    expect(site.file(`${prefix}/feed.xml`)).not.toContain(label);
  });
});
