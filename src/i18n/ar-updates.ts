import type { Strings } from './strings.ts';

export const updates: Strings['updates'] = {
  title: 'تصويبات وتحديثات',
  description: 'ما صُوّب أو وُضّح أو أُضيف بعد النشر، من الأحدث إلى الأقدم.',
  none: 'لم يُصوَّب شيء حتى الآن. وما يُصوَّب يُذكر هنا.',
  kinds: { correction: 'تصويب', clarification: 'توضيح', update: 'تحديث' },
  on: {
    correction: 'صُوّب في {date}',
    clarification: 'وُضّح في {date}',
    update: 'حُدّث في {date}',
  },
  all: 'كل التصويبات والتحديثات',
  whatChanged: 'ما الذي عُدّل',
  feed: 'خلاصة التصويبات والتحديثات',
};
