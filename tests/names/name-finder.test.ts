import { expect, test } from 'vitest';
import { NameFinder } from '../../src/names/name-finder.ts';
import type { NameKey } from '../../src/names/read-names.ts';
import { indexedNameSchema } from '../../src/schemas/indexed-name.ts';
import { namesSchema } from '../../src/schemas/name.ts';

const about = { en: 'Who it is.' };
const name = (en: string, ar: string, more: object = {}) =>
  indexedNameSchema.parse({ name: { en, ar }, about, 'as-of': '2025-11-01', ...more });

const known = {
  indexed: new Map<NameKey, ReturnType<typeof name>>([
    [
      'people/assad',
      name('Bashar al-Assad', 'بشار الأسد', { forms: ['Assad', 'al-Assad', 'الأسد'] }),
    ],
    ['terms/assads', name('Assad family', 'عائلة الأسد')],
    ['places/latakia', name('Latakia', 'اللاذقية')],
    ['places/province', name('Latakia province', 'محافظة اللاذقية')],
    ['places/damascus', name('Damascus', 'دمشق', { 'not-with': ['University of'] })],
    ['places/syria', name('Syria', 'سوريا')],
    ['people/bush-elder', name('George Bush', 'جورج بوش', { 'only-with': ['1991', 'Kuwait'] })],
    ['people/bush-younger', name('George Bush', 'جورج بوش', { 'only-with': ['2003'] })],
    ['people/turk', name('Turk', 'ترك')],
  ]),
  spellings: namesSchema.parse([
    { name: { en: 'Latakia', ar: 'اللاذقية' }, also: ['Lattakia'] },
    { name: { en: 'Bashar', ar: 'بشار' }, also: ['Bachar'] },
    { name: { en: 'Syria', ar: 'سوريا' }, forms: ['سورية'] },
  ]),
};
const finder = new NameFinder(known);

test.each([
  ['a name', 'The road to Damascus is long.', 'Damascus = places/damascus'],
  ['a possessive', 'It was Syria’s.', 'Syria = places/syria'],
  ['a family name alone', 'Nobody asked Assad.', 'Assad = people/assad'],
  ['the longest of two', 'The Assad family left.', 'Assad family = terms/assads'],
  ['both that stand apart', 'Assad, Damascus', 'Assad = people/assad | Damascus = places/damascus'],
  ['a longer name', 'In Latakia province.', 'Latakia province = places/province'],
  ['another spelling', 'In Lattakia.', 'Lattakia = places/latakia'],
  ['a part in another spelling', 'Bachar al-Assad', 'Bachar al-Assad = people/assad'],
  ['no name in another name', 'The University of Damascus', ''],
  ['no name across a full stop', 'Go, Bashar. Al-Assad left.', 'Al-Assad = people/assad'],
  ['no word without its capital', 'a turk of phrase', ''],
  ['one of two by the year', 'In 2003 George Bush', 'George Bush = people/bush-younger'],
  ['the other by the place', 'George Bush freed Kuwait', 'George Bush = people/bush-elder'],
  ['neither where nothing tells', 'George Bush', ''],
  [
    'both where both may be meant',
    'From 1991 to 2003, George Bush',
    'George Bush = people/bush-elder people/bush-younger',
  ],
  [
    'a name behind Arabic particles',
    'ذهبوا إلى سوريا ودمشق',
    'سوريا = places/syria | ودمشق = places/damascus',
  ],
  ['an Arabic name joined to its article', 'سألوا للأسد', 'للأسد = people/assad'],
  ['another Arabic spelling', 'في سورية', 'سورية = places/syria'],
  ['no adjective', 'على الأرض السورية', ''],
  ['the longest Arabic name', 'عائلة الأسد', 'عائلة الأسد = terms/assads'],
])('finds %s', (_, text, expected) => {
  const found = finder
    .find(text)
    .map(({ keys, start, end }) => `${text.slice(start, end)} = ${keys.join(' ')}`);
  expect(found.join(' | ')).toBe(expected);
});
