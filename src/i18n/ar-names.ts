import type { Strings } from './strings.ts';

export const names: Strings['names'] = {
  title: (name) => `${name} في مقالاتنا`,
  asOf: 'حتى',
  mostIn: 'أكثر ما يرد في',
  beside: 'كثيرًا ما يرد معه',
  mentions: {
    zero: 'لا يرد في أي قسم',
    one: 'في قسم واحد',
    two: 'في قسمين',
    few: 'في {n} أقسام',
    many: 'في {n} قسمًا',
    other: 'في {n} قسم',
  },
  words: {
    asOf: 'حتى {date}',
    all: {
      zero: 'الأقسام التي يرد فيها الاسم',
      one: 'القسم الذي يرد فيه الاسم',
      two: 'القسمان اللذان يرد فيهما الاسم',
      few: 'الأقسام التي يرد فيها الاسم ({n})',
      many: 'الأقسام التي يرد فيها الاسم ({n})',
      other: 'الأقسام التي يرد فيها الاسم ({n})',
    },
  },
};
