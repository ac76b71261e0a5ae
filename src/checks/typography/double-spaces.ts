import type { TypographyRule } from './typography-rule.ts';

/** More than one space between two words or sentences. */
export const doubleSpaces: TypographyRule = {
  name: 'double-spaces',
  what: { one: 'a double space', many: 'double spaces' },
  remedy: () => 'Write one',
  find: (text) =>
    [...text.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: spaces, index }) => ({
      start: index,
      end: index + spaces.length,
      instead: ' ',
    })),
};
