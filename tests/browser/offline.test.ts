import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LeavingSite, listedAsKept } from '../support/leaving-site.ts';
import { atDesk, type ReaderPage } from '../support/readers.ts';

const path = '/articles/handshake-in-moscow/';

let site: LeavingSite;

beforeEach(async () => {
  site = await LeavingSite.make();
});

afterEach(() => site.gone());

const headlineOf = (page: ReaderPage): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('h1')?.textContent.trim());

const kept = (page: ReaderPage): Promise<string[]> => page.evaluate(listedAsKept);

const isKept = (page: ReaderPage, of = path): Promise<void> =>
  expect.poll(() => kept(page), { timeout: 30_000 }).toContain(of);

/** Opens an article for the first time and waits until it is kept, with the page that stands in for others. */
async function read(open: (path: string) => Promise<ReaderPage>, of = path): Promise<ReaderPage> {
  const page = await open(site.address(of));
  await isKept(page, of);
  await isKept(page, of.replace(/articles.*/, 'offline/'));
  return page;
}

describe.each(atDesk)('in $name, with the server gone', ({ openKeeping }) => {
  test('an article that was read once is there, with its pictures and its headings', async () => {
    const page = await read(openKeeping);
    const headline = await headlineOf(page);
    site.leave();
    await page.goto(site.address(path));
    expect(await headlineOf(page)).toBe(headline);
    const widths = await page.evaluate(async () => {
      const pictures = [...document.querySelectorAll('img')];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.allSettled(pictures.map((picture) => picture.decode()));
      return pictures.map((picture) => picture.naturalWidth);
    });
    expect(widths.length).toBeGreaterThan(1);
    expect(widths).not.toContain(0);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.body h2')].map(({ id }) => id),
    );
    await page.goto(`${site.address(path)}#${ids[1]}`);
    const top = await page.evaluate(
      (id) => document.getElementById(id)?.getBoundingClientRect().top,
      ids[1] ?? '',
    );
    expect(top).toBeLessThan(200);
  });

  test('a search finds in what is kept, and says that it is that', async () => {
    const page = await read(openKeeping);
    site.leave();
    await page.goto(site.address(path));
    await page.press('Control+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.type('stockpiles');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('search-results .help')?.textContent))
      .toContain('Offline: searching the one article kept here.');
    const found = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('search-results a.section')].map(
          ({ pathname, hash }) => pathname + hash,
        ),
      );
    await expect.poll(found).toContain(`${path}#origins`);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('search-results')?.ariaBusy))
      .toBe('false'); // before, Enter leads to the page of results
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#origins');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('origins');
  });

  test('a name tells of itself in its place', async () => {
    const page = await read(openKeeping);
    site.leave();
    await page.goto(site.address(path));
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('a.n[href="/people/vladimir-putin/"]')?.focus();
    });
    await page.press('Enter');
    const told = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector('.name-note')?.textContent);
    await expect.poll(told).toContain('Vladimir Putin');
    expect(await page.evaluate(() => location.pathname)).toBe(path);
  });

  test('a page that was not read gives way to one that lists those that were, in its language', async () => {
    const arabic = `/ar${path}`;
    const page = await read(openKeeping, arabic);
    site.leave();
    await page.goto(site.address('/ar/archive/'));
    expect(await headlineOf(page)).toBe('لا اتصال بالإنترنت');
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('kept-articles a')?.getAttribute('href')),
      )
      .toBe(arabic);
  });

  test('what was published since is what is read when the server is there again', async () => {
    const page = await read(openKeeping);
    const headline = (await headlineOf(page)) ?? '';
    site.leave();
    await page.goto(site.address(path));
    expect(await headlineOf(page)).toBe(headline);
    await site.rewrite(path, headline, 'Another headline');
    await site.comeBack();
    await page.goto(site.address(path));
    expect(await headlineOf(page)).toBe('Another headline');
  });
});
