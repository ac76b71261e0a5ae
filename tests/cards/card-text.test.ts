import { describe, expect, test, vi } from 'vitest';
import { fitText } from '../../src/cards/card-text.ts';
import { typesetter } from '../../src/cards/typesetter.ts';
import { latinCard, longArabicHeading, longHeading } from '../support/cards.ts';
import { ROOT } from '../support/paths.ts';

const setter = await typesetter(ROOT);
const room = { width: 1032, height: 300, sizes: [112, 80, 56, 38] };

function lines(text: string, direction: 'ltr' | 'rtl' = 'ltr', within = room) {
  const runs = [{ text, colour: '#000000', weight: 600 }];
  const set = fitText(setter, { runs, direction, locale: 'en', leading: 1.2, ...within });
  const metrics = set.getLineMetrics().map(({ width, endIndex }) => ({ width, endIndex }));
  const height = set.getHeight();
  set.delete();
  return { metrics, height, widths: metrics.map(({ width }) => width) };
}

describe.each([
  { text: latinCard.heading, direction: 'ltr' as const },
  { text: longHeading, direction: 'ltr' as const },
  { text: longArabicHeading, direction: 'rtl' as const },
  { text: longHeading.repeat(12), direction: 'ltr' as const },
])('a text of $text.length characters', ({ text, direction }) => {
  const { metrics, height, widths } = lines(text, direction);

  test('stays in its room to the last word', () => {
    expect(height).toBeLessThanOrEqual(room.height);
    expect(Math.max(...widths)).toBeLessThanOrEqual(room.width);
    expect(metrics.at(-1)?.endIndex).toBe(text.length);
  });

  test('has lines of even length', () => {
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.55);
  });
});

test('the type is as large as the room allows', () => {
  expect(lines('Off guard').height).toBeGreaterThan(100);
  expect(lines(longHeading).height).toBeGreaterThan(200);
});

test('a letter that no face has is told', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  lines('A 漢 sign');
  expect(warn.mock.calls.flat().join()).toMatch(/no face has 漢.*faces\.ts/);
  warn.mockRestore();
});
