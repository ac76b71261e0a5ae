import { describe, expect, test } from 'vitest';
import { focused, marked, marks, said } from '../support/on-the-page.ts';
import { readers } from '../support/readers.ts';

const article = '/articles/handshake-in-moscow/';
const edited = '/articles/bases-at-tartus-and-hmeimim/?as-of=2026-11-24#africa';

const refuseToCopy = (): void => {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
  });
};

const button = (nth: number): string => `.message button:nth-of-type(${nth})`;

/** The contrast of the text of an element with what is painted behind it. Runs in the page. */
function contrastOf(selector: string): number {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string): number => {
    if (!pixel) return NaN;
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const one = document.querySelector(selector);
  if (!one) return NaN;
  const { color, backgroundColor } = getComputedStyle(one);
  const [dark = 0, light = 0] = [color, backgroundColor].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(readers)('$name', ({ open, isPhone }) => {
  describe('marks of a search', () => {
    test('are ended by a button, which says Esc only where there is a keyboard', async () => {
      const page = await open(marked);
      await expect.poll(() => said(page)).toMatch(/^\d+ matches marked\.$/);
      expect(await marks(page)).toBeGreaterThan(20);
      const keys = await page.evaluate(() =>
        [...document.querySelectorAll('.message kbd')].map((key) => key.checkVisibility()),
      );
      expect(keys).toEqual([!isPhone]);
      await page.activate(button(3));
      expect(await said(page)).toBe('');
      expect(await marks(page)).toBe(0);
      expect(await page.evaluate(() => document.querySelector('.message button'))).toBeNull();
    });

    test('are gone through one by one, round the end', async () => {
      const page = await open(marked);
      await expect.poll(() => said(page)).toContain('marked');
      const total = await marks(page);
      const inView = (): Promise<boolean> =>
        page.evaluate(() => {
          const [one] = CSS.highlights.get('found-one') ?? [];
          if (!one) return false;
          const range = document.createRange();
          range.setStart(one.startContainer, one.startOffset);
          range.setEnd(one.endContainer, one.endOffset);
          const { top, bottom } = range.getBoundingClientRect();
          const message = document.querySelector('.message')?.getBoundingClientRect().top ?? 0;
          return top >= 0 && bottom <= message;
        });
      const go = async (nth: number): Promise<number> => {
        const before = await said(page);
        await page.activate(button(nth));
        await expect.poll(() => said(page)).not.toBe(before);
        expect(await inView(), await said(page)).toBe(true);
        return Number(/^Match (\d+) of/.exec(await said(page))?.[1]);
      };
      const first = await go(2);
      expect([await go(2), await go(2)]).toEqual([first + 1, first + 2]);
      let at = first + 2;
      while (at > 1) {
        expect(await go(1)).toBe(at - 1);
        at -= 1;
      }
      expect(await go(1)).toBe(total);
    });

    test('outlast what is said for a moment', async () => {
      const page = await open(marked, () => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.resolve() },
        });
      });
      await expect.poll(() => said(page)).toContain('marked');
      await page.evaluate(() => dispatchEvent(new WheelEvent('wheel'))); // who moves the page is left there
      await page.activate('.figure-link');
      await expect.poll(() => said(page)).toMatch(/^Link copied\d+ matches marked\.$/);
      await expect.poll(() => said(page)).toMatch(/^\d+ matches marked\.$/);
    });
  });

  describe('the message of an edited section', () => {
    test('ends when its link is followed', async () => {
      const page = await open(edited);
      await expect.poll(() => said(page)).toContain('This section was edited');
      await page.activate('.said a');
      expect(await said(page)).toBe('');
      expect(await page.evaluate(() => location.hash)).toBe('#update-2026-11-25');
    });

    test('ends by its button', async () => {
      const page = await open(edited);
      await expect.poll(() => said(page)).toContain('This section was edited');
      await page.activate('.message button');
      expect(await said(page)).toBe('');
    });

    test.skipIf(isPhone)(
      'is reached by Tab from its section, and gives the focus back',
      async () => {
        const page = await open(edited);
        await expect.poll(() => said(page)).toContain('This section was edited');
        await page.press('Tab'); // the heading's own link
        await page.press('Tab');
        expect(await focused(page)).toBe('What was changed');
        await page.press('Tab');
        await page.press('Enter');
        expect(await said(page)).toBe('');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('africa');
      },
    );
  });

  test('a link to copy by hand is legible in every theme, has the focus, and goes', async () => {
    const page = await open(article, refuseToCopy);
    await page.activate('.figure-link');
    await expect.poll(() => focused(page)).toContain(`${article}#`);
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain(article);
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await page.evaluate(contrastOf, '.said input'), theme).toBeGreaterThan(7);
      expect(await page.evaluate(contrastOf, '.message'), theme).toBeGreaterThan(7);
    }
    await page.activate('.message button');
    expect(await said(page)).toBe('');
  });

  test('a search that was closed stays closed, and one that led to a result opens again', async () => {
    const page = await open(article);
    const isOpen = (): Promise<boolean> =>
      page.evaluate(
        () => document.querySelector('search-dialog dialog')?.matches('[open]') ?? false,
      );
    const close = (): Promise<void> =>
      isPhone ? page.activate('search-dialog [method=dialog] button') : page.press('Escape');
    // A tap that a busy machine draws out is a long press, which opens nothing.
    const openedField = async (): Promise<boolean> => {
      if (!(await isOpen())) await page.activate('search-dialog .control');
      return page.evaluate(() => document.activeElement?.matches('input[name=q]') ?? false);
    };
    await expect.poll(openedField).toBe(true);
    await page.type('astana');
    const found = 'search-dialog a.section';
    const isFound = (): Promise<boolean> =>
      page.evaluate((selector) => document.querySelector(selector) !== null, found);
    await expect.poll(isFound).toBe(true);
    await page.activate(found);
    const path = (): Promise<string> => page.evaluate(() => location.pathname);
    await expect.poll(path).not.toBe(article);
    await page.back();
    await expect.poll(isOpen).toBe(true);
    await close();
    await expect.poll(isOpen).toBe(false);
    // The browser tells of the end a moment later than a driver can go on, though not than a reader.
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
    await page.evaluate(() => (location.hash = '#success'));
    await page.back();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    expect(await isOpen()).toBe(false);
    await page.reload();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await isOpen()).toBe(false);
  });
});
