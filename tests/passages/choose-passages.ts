import type { Browser, Page } from 'playwright-core';
import { installPassages } from './in-page.ts';
import { plain, type Block, type Chosen, type Place } from './passage.ts';

/** How readers choose: how many words, and over how many blocks. */
const habits = [
  { share: 0.3, least: 2, most: 6, blocks: 1 },
  { share: 0.25, least: 8, most: 30, blocks: 1 },
  { share: 0.15, least: 30, most: 90, blocks: 1 },
  { share: 0.2, least: 0, most: 0, blocks: 2 },
  { share: 0.1, least: 0, most: 0, blocks: 3 },
];

type Next = () => number;

const between = (least: number, most: number, next: Next): number =>
  least + Math.floor(next() * (most - least + 1));

function habit(next: Next): (typeof habits)[number] | undefined {
  let left = next();
  return habits.find(({ share }) => (left -= share) < 0) ?? habits[0];
}

/** Half of all readers take the signs around the words too. */
function withSigns({ text }: Block, from: number, to: number, next: Next): [number, number] {
  if (next() < 0.5) return [from, to];
  const before = /[“‘(]$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^[.,;:?!”’)]+/.exec(text.slice(to))?.[0].length ?? 0;
  return [from - before, to + after];
}

function choose(blocks: Block[], next: Next): { from: Place; to: Place } | undefined {
  const chosen = habit(next);
  const first = between(0, blocks.length - 1, next);
  const last = first + (chosen?.blocks ?? 1) - 1;
  const [head, tail] = [blocks[first], blocks[last]];
  if (!chosen || !head || tail?.part !== head.part) return undefined;
  const isWhole = first < last && head.isShort;
  const start = isWhole ? 0 : between(0, head.words.length - 1, next);
  const length = between(chosen.least, chosen.most, next);
  const end = first === last ? start + length - 1 : between(0, tail.words.length - 1, next);
  const [from, to] = [head.words[start]?.from, tail.words[end]?.to];
  if (from === undefined || to === undefined) return undefined;
  const [at] = withSigns(head, from, from, next);
  const [, until] = withSigns(tail, to, to, next);
  return { from: { block: first, at }, to: { block: last, at: until } };
}

const wordsOf = (page: Page, from: Place, to: Place): Promise<string> =>
  page.evaluate(([start, end]) => window.passages.range(start, end).toString(), [
    from,
    to,
  ] as const);

/** Passages of an article, chosen at random among its words. */
export async function choosePassages(
  browser: Browser,
  url: string,
  path: string,
  { size, next }: { size: number; next: Next },
): Promise<Chosen[]> {
  const page = await browser.newPage({ baseURL: url });
  await page.goto(path);
  await installPassages(page);
  const blocks = await page.evaluate(() => window.passages.blocks());
  const passages: Chosen[] = [];
  while (passages.length < size) {
    const places = choose(blocks, next);
    if (!places) continue;
    const section = blocks[places.from.block]?.section ?? '';
    const words = plain(await wordsOf(page, places.from, places.to));
    passages.push({ path, section, words, ...places });
  }
  await page.close();
  return passages;
}
