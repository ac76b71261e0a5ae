import { expect, test } from 'vitest';
import { inkedColumns, inkedRuns, type Ink } from '../support/card-ink.ts';
import { setLine } from '../support/set-line.ts';

/** The signs of a line that touch no other, from the left: where each begins, and its width. */
const signs = (line: Ink): { left: number; width: number }[] =>
  inkedRuns(inkedColumns(line)).map(([first, last]) => ({ left: first, width: last - first + 1 }));

const inkWidth = (line: Ink): number => {
  const inked = inkedColumns(line);
  return inked.lastIndexOf(true) - inked.indexOf(true) + 1;
};

/** The first inked column of a sign at a part of the line's height. */
function edge(line: Ink, sign: { left: number; width: number }, part: number): number {
  const columns = Array.from({ length: sign.width }, (_, x) => sign.left + x);
  const rows = Array.from({ length: line.height }, (_, y) => y);
  const inked = rows.filter((y) => columns.some((x) => line.at(x, y) > 120));
  const y = inked[Math.floor((inked.length - 1) * part)] ?? 0;
  return columns.find((x) => line.at(x, y) > 120) ?? Infinity;
}

const widths = (line: { width: number }[]): number[] => line.map(({ width }) => width);

test('Latin begins at the left end', async () => {
  const inked = inkedColumns(await setLine('Wide words (2026)', 'ltr'));
  expect(inked.indexOf(true)).toBeLessThan(6);
  expect(inked.lastIndexOf(true)).toBeLessThan(700);
});

test('Arabic begins at the right end', async () => {
  const inked = inkedColumns(await setLine('مستقبلنا المشترك (2026)', 'rtl'));
  expect(inked.lastIndexOf(true)).toBeGreaterThan(1190);
  expect(inked.indexOf(true)).toBeGreaterThan(500);
});

test('a year in brackets at the end of an Arabic line stands at its left end, as in Latin', async () => {
  const arabic = await setLine('مستقبلنا المشترك (2026)', 'rtl');
  const year = signs(await setLine('(2026)', 'ltr'));
  const leftmost = signs(arabic).slice(0, year.length);
  expect(year).toHaveLength(6);
  widths(leftmost).forEach((width, at) => {
    expect(Math.abs(width - (year[at]?.width ?? 0))).toBeLessThanOrEqual(1);
  });
});

test('the bracket at the left end opens towards the year', async () => {
  const arabic = await setLine('مستقبلنا (2026)', 'rtl');
  const [bracket] = signs(arabic);
  if (!bracket) throw new Error('Nothing was drawn');
  expect(edge(arabic, bracket, 0.5)).toBeLessThan(edge(arabic, bracket, 0));
  expect(edge(arabic, bracket, 0.5)).toBeLessThan(edge(arabic, bracket, 1));
});

test('the colon that ends an Arabic line stands left of the figure before it', async () => {
  const [colon, ...others] = signs(await setLine('بنسبة (2026) 3.5٪:', 'rtl'));
  const [alone] = signs(await setLine(':', 'ltr'));
  expect(others.length).toBeGreaterThan(8);
  expect(Math.abs((colon?.width ?? 0) - (alone?.width ?? 0))).toBeLessThanOrEqual(2);
});

test('a line that begins with a Latin name still runs from the right', async () => {
  const inked = inkedRuns(inkedColumns(await setLine('BBC تقول', 'rtl')));
  const latin = signs(await setLine('BBC', 'ltr'));
  const rightmost = inked.slice(-3).map(([first, last]) => ({ width: last - first + 1 }));
  widths(rightmost).forEach((width, at) => {
    expect(Math.abs(width - (latin[at]?.width ?? 0))).toBeLessThanOrEqual(1);
  });
});

test('Arabic letters join on a card', async () => {
  const joined = await setLine('سلام', 'rtl');
  const apart = await setLine('س ل ا م'.replaceAll(' ', '\u200c'), 'rtl');
  expect(inkWidth(joined)).toBeLessThan(inkWidth(apart) * 0.8);
  expect(signs(joined).length).toBeLessThan(signs(apart).length);
});
