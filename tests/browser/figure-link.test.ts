import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const { dist, url } = inject('site');
const path = articlePath(dist);

test('the link beside a figure copies its address', async () => {
  const page = await openPage(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  const figures = page.getByRole('article').getByRole('figure');
  for (const at of [0, 1]) {
    const id = await figures.nth(at).getAttribute('id');
    await figures
      .nth(at)
      .getByRole('link', { name: /^Link to figure: ./ })
      .click();
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}${path}#${id}`);
  }
});
