import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, type PageOptions } from '../support/browser.ts';
import { correctedSite } from '../support/corrected-site.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';
import type { Page } from 'playwright-core';

const sources =
  '16 sources: 4 documents, 3 interviews, 3 data sets, 3 wire reports and 3 reports of our own';
const sourcesInArabic =
  '16 مصدرًا: 4 وثائق و3 مقابلات و3 مجموعات بيانات و3 أخبار وكالات و3 تقارير من مراسلينا';

/** Ids of the notes that are seen, and what is the matter with how. Runs in the page. */
function shownNotes(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.notes li')]
    .filter((note) => note.checkVisibility({ visibilityProperty: true }) && note.offsetHeight > 0)
    .map((note) => {
      const isListed = getComputedStyle(note).position === 'static';
      const backlink = note.querySelector('[role=doc-backlink]');
      const isWhole = backlink !== null && getComputedStyle(backlink).opacity === '1';
      return `${note.id}${isListed && isWhole ? '' : ' in the margin'}`;
    });
}

const documents = ['fn-n1', 'fn-n7', 'fn-n13', 'fn-n19'];

/** The numbers of the notes that assistive technology is told of. */
async function heardNumbers(page: Page): Promise<unknown[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const markers = nodes.filter(({ role }) => role?.value === 'ListMarker');
  return markers.map(({ name }): unknown => name?.value).filter((name) => name !== '• ');
}

let served: ServedSite;

beforeAll(async () => {
  served = await serveSite((await correctedSite()).dist);
});

afterAll(() => {
  served.close();
});

const open = (options: PageOptions = {}, language = ''): Promise<Page> =>
  openPage(`${served.url}${language}/articles/beside/`, options);

const choose = (page: Page, kind: string): Promise<unknown> =>
  page.getByRole('combobox', { name: 'Notes shown' }).selectOption(kind);

describe('what an article says of its sources', () => {
  test.each([
    ['', sources],
    ['/ar', sourcesInArabic],
  ])('is counted by kind where its notes begin: %s', async (language, line) => {
    const page = await open({}, language);
    const told = await page.locator('.sources p').textContent();
    expect(told?.trim()).toBe(line);
  });

  test('stands in the note that is shown below its mark', async () => {
    const page = await open({ width: 390, hasTouch: true, isMobile: true });
    await page.tap('[href="#fn-n2"]');
    await expect.poll(() => page.locator('.said').textContent()).toContain('Interview: The lease');
  });
});

describe.each([390, 768, 1440])('notes of one kind in a window of %i px', (width) => {
  test('are shown alone, in a list, under their own numbers, until all are wanted', async () => {
    const page = await open({ width, javaScriptEnabled: false });
    const all = await page.evaluate(shownNotes);
    expect(all).toHaveLength(19);
    await choose(page, '4 documents');
    expect(await page.evaluate(shownNotes)).toEqual(documents);
    expect(await heardNumbers(page)).toEqual(['2. ', '8. ', '13. ', '19. ']);
    await choose(page, 'All notes');
    expect(await page.evaluate(shownNotes)).toEqual(all);
  });

  test('leave the note to be seen that an address leads to', async () => {
    const page = await open({ width });
    await choose(page, '4 documents');
    await page.evaluate(() => (location.hash = 'fn-n3'));
    expect(await page.evaluate(shownNotes)).toEqual(['fn-n1', 'fn-n3', ...documents.slice(1)]);
  });
});

describe('the choice of a kind', () => {
  test('is made by key', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Notes shown' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(shownNotes)).toEqual(documents);
    await page.keyboard.press('Home');
    expect(await page.evaluate(shownNotes)).toHaveLength(19);
  });

  test('is none of paper, which has all notes', async () => {
    const page = await open();
    await choose(page, '4 documents');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sources select').isVisible()).toBe(false);
    expect(
      await page
        .locator('.notes li')
        .evaluateAll(
          (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
        ),
    ).toBe(19);
  });

  test.skipIf(!hasFirefox)('is one in Firefox too', async () => {
    const page = await openFirefoxPage(`${served.url}/articles/beside/`);
    await page.select('.sources select', 'document');
    expect(await page.evaluate(shownNotes)).toEqual(documents);
  });
});
