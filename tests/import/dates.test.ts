import { describe, expect, test } from 'vitest';
import { daysIn, onlyDayIn } from '../../src/import/days-in-text.ts';
import { isDateLine, placeOfDate, publicationDay } from '../../src/import/shape/bylines.ts';

describe('the day that a caption names', () => {
  test.each([
    ['A view of the quay on 15 October 2025', '2025-10-15'],
    ['Farmers in Hadrin, Oct. 15, 2025, before the talks', '2025-10-15'],
    ['October 15th, 2025', '2025-10-15'],
    ['the 3rd of May 2024', '2024-05-03'],
    ['Sept 9, 2025', '2025-09-09'],
    ['15/10/2025', '2025-10-15'],
    ['10/15/2025', '2025-10-15'],
    ['4.4.2025', '2025-04-04'],
    ['2025-10-15', '2025-10-15'],
    ['صيادون على الرصيف في 15 تشرين الأول 2025', '2025-10-15'],
    ['١٥ أكتوبر ٢٠٢٥', '2025-10-15'],
    ['15 تشرين الأول/أكتوبر 2025', '2025-10-15'],
    ['14 أكتوبر (تشرين الأول) 2025', '2025-10-14'],
    ['في 2 كانون الثاني من عام 2024', '2024-01-02'],
    ['3 آب 2025', '2025-08-03'],
    ['the same day twice, 3 May 2025 and May 3, 2025', '2025-05-03'],
  ])('the caption “%s” names its day', (caption, day) => {
    expect(onlyDayIn(caption)).toBe(day);
  });

  test.each([
    ['day and month that cannot be told apart', '03/04/2025'],
    ['a day that does not exist', '31 February 2025'],
    ['a month without a day', 'The harbour in October 2025'],
    ['a day without a year', 'The harbour on 15 October'],
    ['two days', 'Between 3 May 2025 and 9 May 2025'],
    ['a number that is no date', 'Resolution 2254/2015, paragraph 15.10.20251'],
  ])('is left open for %s', (_, caption) => {
    expect(onlyDayIn(caption)).toBeUndefined();
  });

  test('is found where it stands', () => {
    const [found] = daysIn('In May. On 3 May 2025, at noon.');
    expect(found).toEqual({ iso: '2025-05-03', start: 11, end: 21 });
  });
});

describe('a line that is a date and nothing else', () => {
  test.each([
    ['16 October 2025', '2025-10-16'],
    ['Published 2 November 2025', '2025-11-02'],
    ['Tue 14 Oct 2025 06.00 BST', '2025-10-14'],
    [
      'Published date: 22 September 2025 13:05 BST | Last update: 1 month 3 weeks ago',
      '2025-09-22',
    ],
    ['الخميس ١٦ أكتوبر ٢٠٢٥', '2025-10-16'],
    ['نُشر في: 20/10/2025 - آخر تحديث: 21/10/2025 14:30', '2025-10-20'],
    ['Last updated: 9 October 2025, 14:05', undefined],
    ['آخر تحديث: 9 أكتوبر 2025', undefined],
    ['03/04/2025', undefined],
  ])('the line “%s” is a date', (line, day) => {
    expect(isDateLine(line)).toBe(true);
    expect(publicationDay(line)).toBe(day);
  });

  test.each([
    'On 16 October 2025 nothing happened.',
    '5 May 1989: The bridge is opened',
    'October',
  ])('is not %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

test.each([
  ['Oster, 3 March 2025', 'Oster'],
  ['St Ives, Published 3 March 2025', 'St Ives'],
  ['Monday, 3 March 2025', undefined],
  ['Oster, 3 March 2025, in the rain', undefined],
])('the line “%s” says with its date where a text was written: %s', (line, place) => {
  expect(placeOfDate(line)).toBe(place);
});
