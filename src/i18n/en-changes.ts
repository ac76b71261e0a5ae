import type { Strings } from './strings.ts';

export const updates: Strings['updates'] = {
  title: 'Corrections and updates',
  description: 'What was corrected, clarified or added after publication, newest first.',
  none: 'Nothing has been corrected so far. What is will be listed here.',
  kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
  on: {
    correction: 'Corrected on {date}',
    clarification: 'Clarified on {date}',
    update: 'Updated on {date}',
  },
  all: 'All corrections and updates',
  whatChanged: 'What was changed',
  feed: 'Feed of corrections and updates',
};

export const history: Strings['history'] = {
  title: 'What changed',
  description: (headline) => `The versions of “${headline}”, with the words added and removed.`,
  link: 'What changed, word by word',
  legend: { added: 'Words that were added', removed: 'words that were removed' },
  ears: {
    added: { begins: 'Added:', ends: 'End of addition.' },
    removed: { begins: 'Removed:', ends: 'End of removal.' },
  },
  oldest: 'The oldest version that is kept.',
  onlyOrder: 'The same words in another order.',
  newSection: 'New section',
  removedSection: 'Removed section',
  unchangedSections: { one: '{n} section unchanged', other: '{n} sections unchanged' },
  unchangedParts: { one: '{n} paragraph unchanged', other: '{n} paragraphs unchanged' },
};

export const sinceRead: Strings['sinceRead'] = {
  changed: {
    one: '{n} section has changed since you read this:',
    other: '{n} sections have changed since you read this:',
  },
  goOn: 'Go on where you stopped:',
};
