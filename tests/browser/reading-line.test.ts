import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

test('a line at the edge of the window grows with what has been read', async () => {
  const page = await openPage(articlePath(inject('site').dist));
  const readAt = (part: number): Promise<number> =>
    page.evaluate(async (share) => {
      const { scrollHeight, clientWidth } = document.documentElement;
      scrollTo({ top: share * (scrollHeight - innerHeight), behavior: 'instant' });
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return parseFloat(getComputedStyle(document.body, '::before').width) / clientWidth;
    }, part);
  expect(await readAt(0)).toBe(0);
  expect(await readAt(0.5)).toBeCloseTo(0.5, 1);
  expect(await readAt(1)).toBeCloseTo(1, 1);
});
