import type { Strings } from './strings.ts';

export const sources: Strings['article']['sources'] = {
  label: {
    document: 'Document',
    interview: 'Interview',
    data: 'Data',
    wire: 'Wire',
    own: 'Own reporting',
  },
  archived: 'archived copy',
  all: { one: '{n} source', other: '{n} sources' },
  kinds: {
    document: { one: '{n} document', other: '{n} documents' },
    interview: { one: '{n} interview', other: '{n} interviews' },
    data: { one: '{n} data set', other: '{n} data sets' },
    wire: { one: '{n} wire report', other: '{n} wire reports' },
    own: { one: '{n} report of our own', other: '{n} reports of our own' },
  },
  show: 'Notes shown',
  any: 'All notes',
};
