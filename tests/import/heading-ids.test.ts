import { expect, test } from 'vitest';
import { headingIds } from '../../src/import/heading-ids.ts';

test.each([
  ['A quarrel without figures', 'quarrel-without-figures'],
  ['What is closed?', 'closed'],
  ['How the spreadsheet of the islands was done, and by whom', 'spreadsheet-islands-done'],
  ['So will it be?', 'so-will-it-be'],
  ['Türkiye’s choice – war/peace', 'turkiyes-choice-war-peace'],
  ['1. Nobody read the reports', '1-nobody-read-reports'],
  ['Main', 'section-1'],
  ['2011–2025', 'section-1'],
  ['حساب لم يكتمل', 'section-1'],
])('%s becomes %s', (heading, id) => {
  expect(headingIds([heading])).toEqual([id]);
});

test('headings without Latin letters are numbered by their place', () => {
  expect(headingIds(['مقدمة', 'The end', 'خاتمة'])).toEqual(['section-1', 'end', 'section-3']);
});

test('no id is given twice, nor one that a figure has', () => {
  expect(headingIds(['The end', 'The end', 'Picture 1'], ['picture-1'])).toEqual([
    'end',
    'end-2',
    'picture-1-2',
  ]);
});
