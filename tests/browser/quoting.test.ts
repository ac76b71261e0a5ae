import { describe, expect, test } from 'vitest';
import { select } from '../passages/select-words.ts';
import { copied, keepCopied } from '../support/on-the-page.ts';
import { readers, type ReaderPage } from '../support/readers.ts';

const moscow = '/articles/handshake-in-moscow/';

const tool = (value: string): string => `.passage-tools button[value=${value}]`;

/** Selects from some words to the end of others, and uses one of the tools. */
async function use(
  page: ReaderPage,
  name: string,
  from: string,
  to: string,
  root = '.article',
): Promise<string> {
  await page.evaluate(select, [from, to, root] as const);
  const isShown = (): Promise<boolean> =>
    page.evaluate((one) => document.querySelector(one)?.checkVisibility() ?? false, tool(name));
  await expect.poll(isShown).toBe(true);
  await page.activate(tool(name));
  await expect.poll(() => copied(page)).not.toBe('');
  return copied(page);
}

const wordsIn = (quotation: string): string => /^[“«]([^]*)[”»] \(/.exec(quotation)?.[1] ?? '';

/** Whether the browser finds some words as its find-in-page does. Runs in the page. */
function isFound(words: string): boolean {
  const { find } = window as unknown as { find: (words: string) => boolean };
  return find.call(window, words);
}

describe.each(readers)('$name', ({ open, isPhone }) => {
  test('a quotation over a pull-quote has the text alone, its paragraphs parted', async () => {
    const page = await open(moscow, keepCopied);
    const words = wordsIn(
      await use(page, 'quote', 'the parliamentary elections', 'So much courtesy invites'),
    );
    expect(words).toMatch(/^the parliamentary elections/);
    expect(words).toMatch(/\n\nSo much courtesy invites$/);
    const pullQuotes = await page.evaluate(() =>
      [...document.querySelectorAll('.pull-quote')].map((one) => one.textContent.trim()),
    );
    for (const one of pullQuotes) expect(words.split(one).length, one).toBeLessThanOrEqual(2);
  });

  test('a quotation over a figure and a heading has neither caption nor credit', async () => {
    const page = await open(moscow, keepCopied);
    const whole = await page.evaluate(() => {
      const figure = document.querySelectorAll('.body > .figure')[1];
      const before = figure?.previousElementSibling?.textContent.trim().slice(-30) ?? '';
      const after = figure?.nextElementSibling?.textContent.trim().slice(0, 30) ?? '';
      return { before, after, caption: figure?.querySelector('figcaption p')?.textContent ?? '' };
    });
    const words = wordsIn(await use(page, 'quote', whole.before, whole.after));
    expect(words).toBe(`${whole.before}\n\n${whole.after}`);
    expect(whole.caption).not.toBe('');
  });

  test('a caption that is quoted by itself is quoted', async () => {
    const page = await open(moscow, keepCopied);
    const caption = await page.evaluate(
      () => document.querySelector('.body figcaption p')?.textContent ?? '',
    );
    expect(wordsIn(await use(page, 'quote', caption, '', '.body figcaption'))).toBe(caption.trim());
  });

  test('numbers of notes are neither quoted nor linked', async () => {
    const page = await open(moscow, keepCopied);
    const place = await page.evaluate(() => {
      const mark = document.querySelectorAll('.body p sup')[2];
      const before = mark?.previousSibling?.textContent?.slice(-30).replace(/^\S*\s/, '') ?? '';
      return {
        before,
        after: mark?.nextSibling?.textContent?.slice(0, 40).replace(/\s\S*$/, '') ?? '',
      };
    });
    const words = wordsIn(await use(page, 'quote', place.before, place.after));
    expect(words).toBe(place.before + place.after);
    await page.evaluate(() => delete document.documentElement.dataset['copied']);
    const link = await use(page, 'copy', place.before, place.after);
    const directive = decodeURIComponent(/text=(.*)/.exec(link)?.[1] ?? '');
    expect(directive).not.toBe('');
    expect(directive).not.toMatch(/[.,\p{L}]\d/u);
  });

  test('find-in-page meets no hidden label', async () => {
    const page = await open(moscow);
    for (const label of ['Image caption', 'Credit:'])
      expect(await page.evaluate(isFound, label), label).toBe(false);
  });

  test.skipIf(isPhone)('a copy of the whole article is its text alone', async () => {
    const page = await open('/articles/bases-at-tartus-and-hmeimim/');
    const expected = await page.evaluate(() => ({
      pullQuotes: [...document.querySelectorAll('.pull-quote')].length,
      credits: [...document.querySelectorAll('.credit')].map((one) => one.textContent.trim()),
    }));
    await page.evaluate(() => {
      const pasted = document.createElement('textarea');
      pasted.id = 'pasted';
      document.body.append(pasted);
      getSelection()?.selectAllChildren(document.querySelector('.body') ?? document.body);
    });
    await page.press('Control+c');
    await page.evaluate(() => document.querySelector<HTMLElement>('#pasted')?.focus());
    await page.press('Control+v');
    const pasted = (): Promise<string> =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
    await expect.poll(pasted).not.toBe('');
    const text = await pasted();
    expect(text.length).toBeGreaterThan(5000);
    expect(expected.credits.filter((credit) => text.includes(credit))).toEqual([]);
    expect(text).not.toMatch(/Image caption|Credit:|↩|\p{L}\.\d/u);
    expect(text).toMatch(/\.\s*\n\s*\n?\S/);
  });
});
