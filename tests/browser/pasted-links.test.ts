import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { readers, type ReaderPage } from '../support/readers.ts';

/** What is loaded when it is wanted comes later on a busy machine. */
const soon = { timeout: 15_000 };

const article = '/articles/handshake-in-moscow/';

const hash = (page: ReaderPage): Promise<string> => page.evaluate(() => location.hash);

/** Whether the first words of an element are in the window. */
const isInView = (page: ReaderPage, selector: string): Promise<boolean> =>
  page.evaluate((one) => {
    const { top = -1, height = 0 } = document.querySelector(one)?.getBoundingClientRect() ?? {};
    return height > 0 && top > -10 && top < innerHeight;
  }, selector);

const endings = [
  '#success.',
  '#success)',
  '#success,”',
  '#success/',
  '#success%20',
  '#success?utm_source=chat',
  '#success&fbclid=1',
  '#Success',
  '#SUCCESS).',
  '#%23success',
  '?as-of=2026-11-28%23success',
];

describe.each(readers)('$name', ({ open, isPhone }) => {
  test('a fragment leads where it was meant, whatever was pasted with it', async () => {
    const page = await open('/archive/');
    for (const ending of endings) {
      await page.goto('/archive/');
      await page.goto(article + ending);
      await expect.poll(() => hash(page), soon).toBe('#success');
      await expect.poll(() => isInView(page, '#success'), soon).toBe(true);
    }
  });

  test.each([
    ['encoded whole', '#success%3A~%3Atext%3DSo%2520much%2520courtesy'],
    ['encoded in part', '#success%3A~%3Atext=So%20much%20courtesy'],
    ['after an encoded sign', '?as-of=2026-11-28%23success:~:text=So%20much%20courtesy'],
  ])('a passage link leads to its words: %s', async (_, ending) => {
    const page = await open(article + ending);
    await page.evaluate(() => {
      const passage = [...document.querySelectorAll('.body > p')].find((one) =>
        one.textContent.startsWith('So much courtesy'),
      );
      passage?.classList.add('expected');
    });
    await expect.poll(() => isInView(page, '.expected'), soon).toBe(true);
  });

  test('a fragment that means nothing is left as it is', async () => {
    const page = await open(`${article}#nothing-here.`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await hash(page)).toBe('#nothing-here.');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  const offered = (page: ReaderPage): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('near-articles a')].map(
        (one) => one.getAttribute('href') ?? '',
      ),
    );
  const heading = (page: ReaderPage): Promise<string> =>
    page.evaluate(() => document.querySelector('near-articles h2')?.textContent ?? '');

  test('an address with signs too many offers what stands nearest, in its language', async () => {
    const page = await open('/articles/handshake-in-moscow/success/).');
    await expect.poll(() => heading(page), soon).toBe('Perhaps one of these was meant');
    expect(await offered(page)).toEqual([`${article}#success`]);
    await page.activate('near-articles a');
    await expect.poll(() => hash(page), soon).toBe('#success');
    if (isPhone) return;
    const cases: [path: string, first: string][] = [
      ['/articles/Handshake-in-Moscow/', article],
      ['/articles/handshake-in-moskow', article],
      ['/articles/moscow-handshake/', article],
      ['/articles/handshake-in-moscow%23success', `${article}#success`],
      ['/ar/articles/handshake-in-moscow).', `/ar${article}`],
    ];
    for (const [path, first] of cases) {
      await page.goto(path);
      await expect
        .poll(async () => (await offered(page))[0], { ...soon, message: path })
        .toBe(first);
    }
    expect(await heading(page)).toBe('لعلّ المقصود أحد هذه المقالات');
  });

  test('an address that is like none offers the newest', async () => {
    const page = await open('/wp-login.php');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await heading(page)).toBe('Latest');
    expect((await offered(page)).length).toBe(3);
  });
});

test('without script a wrong address offers home, archive and search', async () => {
  const page = await openPage('/articles/handshake-in-moskow/', { javaScriptEnabled: false });
  for (const path of ['/', '/archive/', '/search/', '/ar/', '/ar/archive/', '/ar/search/'])
    expect(await page.locator(`main a[href="${path}"]`).isVisible(), path).toBe(true);
});

test('a passage link keeps its words in the address once its day is taken out', async () => {
  const page = await openPage();
  const devtools = await page.context().newCDPSession(page);
  const address = async (): Promise<string> => {
    const { entries, currentIndex } = await devtools.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url.replace(/^https?:\/\/[^/]+/, '') ?? '';
  };
  const words = '#success:~:text=So%20much%20courtesy';
  await page.goto(`${article}?as-of=2026-11-28${words}`);
  await expect.poll(address, soon).toBe(article + words);
});
