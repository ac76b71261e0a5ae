import type { Strings } from './strings.ts';

export const names: Strings['names'] = {
  title: (name) => `${name} in our articles`,
  asOf: 'As of',
  mostIn: 'Most in',
  beside: 'Often beside',
  mentions: { one: 'In {n} section', other: 'In {n} sections' },
  words: {
    asOf: 'As of {date}',
    all: { one: 'The section with this name', other: 'The {n} sections with this name' },
  },
};
