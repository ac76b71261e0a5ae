import type { Strings } from './strings.ts';

export const home: Strings['home'] = {
  latest: 'الأحدث',
  newest: 'أحدث مقال: {date}',
  recent: 'مقالات حديثة',
  earlier: 'مقالات سابقة',
  inPreparation: 'قيد الإعداد',
  kinds: {
    analysis: 'تحليلات',
    explainer: 'شروح',
    report: 'تقارير',
    opinion: 'آراء',
    interview: 'مقابلات',
    documents: 'وثائق',
  },
  all: (number) => `الكل (${number})`,
  allArticles: {
    zero: 'المقالات بحسب السنوات',
    one: 'المقال بحسب السنة',
    two: 'المقالان بحسب السنوات',
    few: 'المقالات كلها ({n}) بحسب السنوات',
    many: 'المقالات كلها ({n}) بحسب السنوات',
    other: 'المقالات كلها ({n}) بحسب السنوات',
  },
  corrected: 'أحدث التصويبات',
  empty: 'هنا يظهر المقال الأول',
  emptyHow:
    'اكتبه في content/articles/<slug>/ar.md فيتصدّر هذه الصفحة. وفي الدليل content/README.md مثال كامل من العنوان إلى الهوامش.',
};

export const archive: Strings['archive'] = {
  title: 'الأرشيف',
  description: 'المقالات كلها بحسب السنوات.',
  undated: 'لم يؤرَّخ بعد',
  of: (period) => `الأرشيف: ${period}`,
  years: 'السنوات',
  months: 'الأشهر',
  jumpTo: 'انتقل إلى',
};

export const pages: Strings['pages'] = {
  label: 'الصفحات',
  numbered: (title, number) => `${title}، صفحة ${number}`,
  newer: 'الأحدث',
  older: 'الأقدم',
};
