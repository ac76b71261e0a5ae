import { describe } from 'vitest';
import { ARTICLE } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const warns = (line: number, message: string): string => `${ARTICLE}:${line}: warning: ${message}`;

const sameAsCaption =
  'the alt text says what the caption says. Write what the picture shows, for those who cannot see it';

describe('a headline', () => {
  testFaults([
    {
      name: 'that a share card cannot set large enough',
      change: (folder) => folder.replace('A harbour and', `A harbour${' too far'.repeat(12)} and`),
      says: [
        warns(
          2,
          'the headline has 119 characters, and share cards set more than 110 too small to read on a phone. Shorten it',
        ),
      ],
    },
  ]);
});

describe('an alt text that only repeats the caption', () => {
  testFaults([
    {
      name: 'of the lead figure',
      change: (folder) => folder.replace('A harbour seen from the sea', 'the harbour, in October'),
      says: [warns(11, sameAsCaption)],
    },
    {
      name: 'of a figure',
      change: (folder) => folder.replace('A map of the breakwater', 'The breakwater in two parts'),
      says: [warns(22, sameAsCaption)],
    },
  ]);
});

describe('headings that leave out a level', () => {
  testFaults([
    {
      name: 'within a section',
      change: (folder) => folder.add('#### Too deep {#deep}\n\n#### Fine {#fine}'),
      says: [
        warns(
          32,
          'a heading with 4 # stands under one with 2 #. Write ###, so that no level is left out',
        ),
      ],
    },
    {
      name: 'under the headline',
      change: (folder) => folder.replace('## The pier', '### The pier'),
      says: [
        warns(
          18,
          'a heading with 3 # stands under the headline. Write ##, so that no level is left out',
        ),
      ],
    },
  ]);
});

describe('a comment that asks to be settled', () => {
  testFaults([
    {
      name: 'is listed with its words, wherever it stands',
      change: (folder) =>
        folder.add(
          'Text.<!-- check: a name? -->\n\n<!-- check: heading\n  or caption. -->\n\n<!-- No check: this. -->',
        ),
      says: [
        warns(32, 'to check: a name? Settle it, then remove the comment'),
        warns(34, 'to check: heading or caption. Settle it, then remove the comment'),
      ],
    },
  ]);
});

describe('typography', () => {
  testFaults([
    {
      name: 'is told by paragraph and kind, in the front matter too',
      change: async (folder) => {
        await folder.replace('A harbour and a promise', `A harbour's promise`);
        await folder.add('They said "no" - and "perhaps".Then they  left.');
      },
      says: [
        warns(
          2,
          "a straight quotation mark in “A harbour's promise”. Write “ ” and ‘ ’, or run “npm run check -- --fix”",
        ),
        warns(
          32,
          '4 straight quotation marks, the first in “They said "no" - and”. Write “ ” and ‘ ’, or run “npm run check -- --fix”',
        ),
        warns(32, 'a double space in “they  left.”. Write one, or run “npm run check -- --fix”'),
        warns(
          32,
          'a hyphen for a dash in “They said "no" - and”. Write –, or run “npm run check -- --fix”',
        ),
        warns(
          32,
          'a missing space in “and "perhaps".Then they  left.”. Write one after the mark, or run “npm run check -- --fix”',
        ),
      ],
    },
    {
      name: 'is not told of code, addresses and attributes',
      change: (folder) =>
        folder.add('`a  - "b"` <https://example.org/?q=a,b> \\"so\\"\n\n```text\n"a"  - b\n```'),
      says: [],
    },
  ]);
});
