import { expect, test } from 'vitest';
import { rightWords } from '../../src/search-index/right-words.ts';

const near = rightWords('en', ['leave', 'order', 'treat', 'hmeimim']);

test.each(['lease', 'border', 'heave', 'threat'])(
  '%s is right, and near a word of the site',
  (word) => {
    expect(near).toContain(word);
  },
);

test.each([
  ['leave', 'stands on the site'],
  ['negotiation', 'is near none of its words'],
  ['laeve', 'is no word'],
])('%s is not listed: it %s', (word) => {
  expect(near).not.toContain(word);
});

test('a language without a dictionary has none', () => {
  expect(rightWords('ar', ['حرب'])).toEqual([]);
});
