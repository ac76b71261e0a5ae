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

export const history: Strings['history'] = {
  title: 'ما الذي تغيّر',
  description: (headline) => `نسخ المقال «${headline}» وما أُضيف إلى نصّه وما حُذف منه.`,
  link: 'ما الذي تغيّر، كلمةً كلمة',
  legend: { added: 'كلمات مضافة', removed: 'كلمات محذوفة' },
  ears: {
    added: { begins: 'أُضيف:', ends: 'انتهت الإضافة.' },
    removed: { begins: 'حُذف:', ends: 'انتهى الحذف.' },
  },
  oldest: 'أقدم نسخة محفوظة.',
  onlyOrder: 'الكلمات نفسها بترتيب آخر.',
  newSection: 'قسم جديد',
  removedSection: 'قسم محذوف',
  unchangedSections: {
    zero: 'لا أقسام بلا تغيير',
    one: 'قسم واحد لم يتغيّر',
    two: 'قسمان لم يتغيّرا',
    few: '{n} أقسام لم تتغيّر',
    many: '{n} قسمًا لم تتغيّر',
    other: '{n} قسم لم تتغيّر',
  },
  unchangedParts: {
    zero: 'لا فقرات بلا تغيير',
    one: 'فقرة واحدة لم تتغيّر',
    two: 'فقرتان لم تتغيّرا',
    few: '{n} فقرات لم تتغيّر',
    many: '{n} فقرة لم تتغيّر',
    other: '{n} فقرة لم تتغيّر',
  },
};

export const sinceRead: Strings['sinceRead'] = {
  changed: {
    zero: 'لم يتغيّر شيء منذ قراءتك.',
    one: 'تغيّر قسم واحد منذ قراءتك:',
    two: 'تغيّر قسمان منذ قراءتك:',
    few: 'تغيّرت {n} أقسام منذ قراءتك:',
    many: 'تغيّر {n} قسمًا منذ قراءتك:',
    other: 'تغيّر {n} قسم منذ قراءتك:',
  },
  goOn: 'تابع من حيث توقفت:',
};
