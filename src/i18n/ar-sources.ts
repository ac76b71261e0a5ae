import type { Strings } from './strings.ts';

export const sources: Strings['article']['sources'] = {
  label: {
    document: 'وثيقة',
    interview: 'مقابلة',
    data: 'بيانات',
    wire: 'وكالة',
    own: 'من مراسلينا',
  },
  archived: 'نسخة مؤرشفة',
  all: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{n} مصادر',
    many: '{n} مصدرًا',
    other: '{n} مصدر',
  },
  kinds: {
    document: {
      zero: 'لا وثائق',
      one: 'وثيقة واحدة',
      two: 'وثيقتان',
      few: '{n} وثائق',
      many: '{n} وثيقة',
      other: '{n} وثيقة',
    },
    interview: {
      zero: 'لا مقابلات',
      one: 'مقابلة واحدة',
      two: 'مقابلتان',
      few: '{n} مقابلات',
      many: '{n} مقابلة',
      other: '{n} مقابلة',
    },
    data: {
      zero: 'لا بيانات',
      one: 'مجموعة بيانات واحدة',
      two: 'مجموعتا بيانات',
      few: '{n} مجموعات بيانات',
      many: '{n} مجموعة بيانات',
      other: '{n} مجموعة بيانات',
    },
    wire: {
      zero: 'لا أخبار وكالات',
      one: 'خبر وكالة واحد',
      two: 'خبرا وكالة',
      few: '{n} أخبار وكالات',
      many: '{n} خبر وكالة',
      other: '{n} خبر وكالة',
    },
    own: {
      zero: 'لا تقارير من مراسلينا',
      one: 'تقرير واحد من مراسلينا',
      two: 'تقريران من مراسلينا',
      few: '{n} تقارير من مراسلينا',
      many: '{n} تقريرًا من مراسلينا',
      other: '{n} تقرير من مراسلينا',
    },
  },
  show: 'الهوامش المعروضة',
  any: 'كل الهوامش',
};
