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
