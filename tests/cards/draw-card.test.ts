import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { longestHeading } from '../../src/cards/card.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { typesetter } from '../../src/cards/typesetter.ts';
import { light } from '../../src/styles/palette.ts';
import { inkedColumns, inkedRows, inkedRuns, readInk } from '../support/card-ink.ts';
import { arabicCard, latinCard, longArabicHeading, longHeading } from '../support/cards.ts';
import { ROOT } from '../support/paths.ts';

const manyAuthors =
  'Ana Marković, Bob Draftsman-Hetherington, Łucja Wiśniewska and the Longview diplomacy desk in Geneva';

const cases = [
  { name: 'a headline', card: latinCard },
  { name: 'a section', card: { ...latinCard, heading: 'Off guard', within: latinCard.heading } },
  { name: 'a headline of 240 characters', card: { ...latinCard, heading: longHeading } },
  {
    name: 'everything too long',
    card: { ...latinCard, heading: longHeading, within: longHeading, authors: manyAuthors },
  },
  { name: 'one word of 90 letters', card: { ...latinCard, heading: 'Donaudampf'.repeat(9) } },
  { name: 'an Arabic headline', card: arabicCard },
  { name: 'an Arabic section', card: { ...arabicCard, within: arabicCard.heading } },
  { name: 'a long Arabic headline', card: { ...arabicCard, heading: longArabicHeading } },
];

/** Between the accent rule and the hairline. */
const headingArea = { left: 0, top: 146, width: 1200, height: 364 };

describe.each(cases)('the card of $name', async ({ card }) => {
  const png = await drawCard(card, ROOT);

  test('is a PNG of 1200 × 630 under 60 kB', async () => {
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(png.length).toBeLessThan(60_000);
  });

  test('leaves the margins empty', async () => {
    const ink = await readInk(png);
    const [columns, rows] = [inkedColumns(ink), inkedRows(ink)];
    expect(columns.indexOf(true)).toBeGreaterThanOrEqual(80);
    expect(columns.lastIndexOf(true)).toBeLessThanOrEqual(1120);
    expect(rows.indexOf(true)).toBeGreaterThanOrEqual(60);
    expect(rows.lastIndexOf(true)).toBeLessThanOrEqual(592);
  });

  test('keeps the heading clear of both rules', async () => {
    const rows = inkedRows(await readInk(png, headingArea));
    expect(rows.indexOf(true)).toBeGreaterThan(15);
    expect(rows.lastIndexOf(true)).toBeLessThan(headingArea.height - 15);
  });

  test('begins at the margin of its language', async () => {
    const columns = inkedColumns(await readInk(png, headingArea));
    if (card.direction === 'ltr') expect(columns.indexOf(true)).toBeLessThan(92);
    else expect(columns.lastIndexOf(true)).toBeGreaterThan(1108);
  });
});

test('a headline is set on the lines it needs', async () => {
  const rows = inkedRuns(inkedRows(await readInk(await drawCard(latinCard, ROOT), headingArea)));
  expect(rows).toHaveLength(2);
});

describe('a headline of the length that the checks allow', () => {
  test.each([
    { ...latinCard, heading: longHeading.slice(0, longestHeading) },
    { ...arabicCard, heading: longArabicHeading.slice(0, longestHeading) },
  ])('is set large enough for a phone: $locale', async (card) => {
    const lines = inkedRuns(inkedRows(await readInk(await drawCard(card, ROOT), headingArea)));
    const [top = 0, foot = 0] = lines[0] ?? [];
    expect(foot - top).toBeGreaterThan(60); // from ascender to descender, about the size of the type
  });
});

test('a card is drawn after whatever nothing holds has been collected', async () => {
  const before = await drawCard(latinCard, ROOT);
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round += 1) {
    collectGarbage();
    await setImmediate(); // what is collected is cleaned up between two turns
  }
  expect(await drawCard(latinCard, ROOT)).toEqual(before);
});

test('hundreds of cards take no more memory than one', async () => {
  const { kit } = await typesetter(ROOT);
  const whole = kit.Malloc(Uint8Array, 1);
  const engineBytes = (): number => whole.toTypedArray().buffer.byteLength;
  await drawCard(latinCard, ROOT);
  const before = engineBytes();
  for (let n = 0; n < 200; n += 1) {
    await drawCard({ ...latinCard, heading: `Off guard ${n}` }, ROOT);
  }
  expect(engineBytes()).toBe(before);
  kit.Free(whole);
}, 30_000);

test('the colours are those of the site by daylight', () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens.css'), 'utf8');
  for (const name of ['paper', 'ink', 'quiet', 'rule', 'accent'] as const) {
    expect(tokens).toContain(`--${name}: light-dark(${light[name]}, `);
  }
});
