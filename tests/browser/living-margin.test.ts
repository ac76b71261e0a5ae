import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { correctedSite } from '../support/corrected-site.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

/** What a page says of its notes. */
interface Margin {
  isWide: boolean;
  /** Notes that stand beside the text, and those that stand in their list. */
  beside: number;
  listed: number;
  /** Pull-quotes that hang beside the text. */
  hanging: number;
  /** Links to more beside headings. */
  more: number;
  faults: string[];
}

/** Looks at everything beside the text. Runs in the page. */
function marginOf(): Margin {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const faults: string[] = [];
  const boxOf = (one: Element): DOMRect => one.getBoundingClientRect();
  const all = (selector: string): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ];
  const isBeside = (one: Element): boolean => getComputedStyle(one).position === 'absolute';
  const notes = all('.notes li');
  const beside = notes.filter(isBeside);
  const contents = document.querySelector('.contents');
  const isWide = contents !== null && getComputedStyle(contents).position === 'sticky';
  const hanging = isWide ? all('.hangs a') : [];
  const more = all('.more-on-this').filter((one) => one.checkVisibility());
  const inMargin = [...beside, ...hanging, ...more];
  for (const note of beside) {
    const mark = document.querySelector(`[role=doc-noteref][href="#${note.id}"]`);
    const figure = mark?.closest('.figure');
    if (!mark) continue;
    const wanted = figure ? boxOf(figure).bottom : boxOf(mark).top;
    const { top } = boxOf(note);
    const isPushed = inMargin.some(
      (other) => other !== note && Math.abs(boxOf(other).bottom + rem - top) < 1 && top > wanted,
    );
    if (Math.abs(top - wanted) > 4 && !isPushed)
      faults.push(`${note.id} stands ${Math.round(top - wanted)} px from its mark`);
  }
  const obstacles = all(
    '.body > :is(p, ul, blockquote, hgroup), .quotation, .table, .figure > :is(a, figcaption), .top, .topics, .neighbours a, .foot, .contents',
  ).filter((one) => one.checkVisibility() && boxOf(one).height > 1);
  inMargin.forEach((one, index) => {
    for (const other of [...inMargin.slice(index + 1), ...obstacles]) {
      if (one.contains(other) || other.contains(one)) continue;
      const [a, b] = [boxOf(one), boxOf(other)];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const name = (box: Element): string =>
        box.id || `${box.className} ${box.textContent.slice(0, 20)}`;
      if (across > 1 && down > 1) faults.push(`${name(one)} lies over ${name(other)}`);
    }
    const { left, right } = boxOf(one);
    if (left < 0 || right > document.documentElement.clientWidth)
      faults.push(`${one.id} is cut off`);
  });
  return {
    isWide,
    beside: beside.length,
    listed: notes.length - beside.length,
    hanging: hanging.length,
    more: more.length,
    faults,
  };
}

type Look = (width: number, size: string) => Promise<Margin>;

const sized = (size: string): void => void (document.documentElement.dataset['size'] = size);

const browsers: { name: string; open: (path: string) => Promise<Look> }[] = [
  {
    name: 'Chromium',
    open: async (path) => {
      const page = await openPage(path);
      return async (width, size) => {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(sized, size);
        return page.evaluate(marginOf);
      };
    },
  },
  ...(hasFirefox
    ? [
        {
          name: 'Firefox',
          open: async (path: string): Promise<Look> => {
            const page = await openFirefoxPage(path);
            return async (width, size) => {
              await page.setViewport({ width, height: 900 });
              await page.evaluate(sized, size);
              return page.evaluate(marginOf);
            };
          },
        },
      ]
    : []),
];

const windows = [1152, 1440, 1920];
const sizes = ['smallest', 'standard', 'largest'];

let served: ServedSite;

beforeAll(async () => {
  served = await serveSite((await correctedSite()).dist);
});

afterAll(() => {
  served.close();
});

/** The same text where the margin is not for notes. */
test('notes are a list in a window that is too narrow, and on paper', async () => {
  const page = await openPage(`${served.url}/articles/beside/`, { width: 1080 });
  const list = { isWide: false, beside: 0, listed: 19, hanging: 0, more: 0, faults: [] };
  expect(await page.evaluate(marginOf)).toEqual(list);
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(marginOf)).toEqual(list);
  expect(await page.getByRole('heading', { name: 'Notes' }).isVisible()).toBe(true);
});

describe.each(browsers)('the margin in $name', ({ open }) => {
  test.each(['', '/ar'])(
    'keeps notes beside their marks and apart: %s/articles/beside/',
    async (language) => {
      const look = await open(`${served.url}${language}/articles/beside/`);
      for (const size of sizes) {
        for (const width of windows) {
          const { isWide, beside, listed, hanging, more, faults } = await look(width, size);
          const what = `${size} at ${width}`;
          expect(faults, what).toEqual([]);
          if (size === 'standard') expect(isWide, what).toBe(true);
          // One pull-quote stands next to a figure, which leaves it no room.
          const hangs = isWide ? 1 : 0;
          expect([beside + listed, hanging, more], what).toEqual([19, hangs, hangs]);
          // The note of sixty sentences is among the listed, and those right above a figure.
          expect(listed, what).toBeGreaterThan(1);
          if (isWide) expect(beside, what).toBeGreaterThan(11);
        }
      }
    },
  );

  test.each(['/articles/handshake-in-moscow/', '/ar/articles/bases-at-tartus-and-hmeimim/'])(
    'holds the notes of %s',
    async (path) => {
      const look = await open(inject('site').url + path);
      for (const size of ['smallest', 'standard']) {
        const { beside, faults } = await look(1440, size);
        expect(faults).toEqual([]);
        expect(beside).toBeGreaterThan(3);
      }
    },
  );
});
