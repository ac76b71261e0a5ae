import { expect, test } from 'vitest';
import { formatDate, isoDay } from '../../src/shared/dates.ts';

const lateInTheWest = new Date('2025-10-15T23:30Z');

test('a date is written as its language writes it', () => {
  expect(formatDate(lateInTheWest, 'en-GB')).toBe('15 October 2025');
  expect(formatDate(lateInTheWest, 'ar-SY-u-nu-latn')).toBe('15 تشرين الأول 2025');
});

test('a day is that of UTC, wherever the site is built', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  try {
    expect(lateInTheWest.getDate()).toBe(16);
    expect(formatDate(lateInTheWest, 'en-GB')).toBe('15 October 2025');
    expect(isoDay(lateInTheWest)).toBe('2025-10-15');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
