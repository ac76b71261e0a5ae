import { describe, expect, test } from 'vitest';
import { intoVolumes, mostArticles } from '../../src/search-index/into-volumes.ts';

/** So many articles of a month. */
const of = (month: string, count: number): { day: string }[] =>
  Array.from({ length: count }, (_, n) => ({
    day: `${month}-${String(1 + (n % 28)).padStart(2, '0')}`,
  }));

/** The years, or months, of each volume. */
const held = (volumes: { day?: string | undefined }[][], length = 4): string[][] =>
  volumes.map((volume) => [...new Set(volume.map(({ day }) => day?.slice(0, length) ?? 'no day'))]);

const half = mostArticles / 2;

describe('articles are divided into volumes', () => {
  test('by whole years, joined from the oldest on, and the newest year by itself', () => {
    const years = ['2025-03', '2019-01', '2021-05', '2020-02', '2022-08', '2023-01'];
    const articles = years.flatMap((month) => of(month, half - 1));
    expect(held(intoVolumes(articles))).toEqual([
      ['2025'],
      ['2023'],
      ['2021', '2022'],
      ['2019', '2020'],
    ]);
  });

  test('so that none is older in a volume than any of the next', () => {
    const volumes = intoVolumes(['2019-01', '2021-05', '2022-08'].flatMap((one) => of(one, half)));
    const days = volumes.map((volume) => volume.map(({ day }) => day).sort());
    expect(days.length).toBe(2);
    expect((days[0]?.[0] ?? '') > (days[1]?.at(-1) ?? '')).toBe(true);
  });

  test('of which the old ones stay as they are when newer articles come', () => {
    const articles = ['2019-01', '2020-02', '2021-05'].flatMap((one) => of(one, half));
    const [, ...before] = intoVolumes(articles);
    const [, ...after] = intoVolumes([...articles, ...of('2021-12', half)]);
    expect(after).toEqual(before);
    const later = intoVolumes([...articles, ...of('2022-01', half), ...of('2023-01', 1)]);
    expect(later.at(-1)).toEqual(before.at(-1));
  });

  test('with what has no day yet in the newest', () => {
    expect(
      held(intoVolumes([{ day: undefined }, ...of('2019-01', 2), ...of('2020-01', 1)])),
    ).toEqual([['2020', 'no day'], ['2019']]);
    expect(intoVolumes([{ day: undefined }])).toEqual([[{ day: undefined }]]);
    expect(intoVolumes([])).toEqual([]);
  });

  test('by months where a year has too much for one', () => {
    const months = ['2024-01', '2024-02', '2024-03', '2024-04'].flatMap((one) => of(one, half));
    expect(held(intoVolumes(months), 7)).toEqual([
      ['2024-04'],
      ['2024-03'],
      ['2024-01', '2024-02'],
    ]);
  });
});
