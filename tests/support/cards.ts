import type { Card } from '../../src/cards/card.ts';

export const latinCard: Card = {
  heading: 'A handshake addressed to two capitals',
  within: undefined,
  kind: 'Analysis',
  authors: 'Ana Marković and Longview desk',
  date: '16 October 2025',
  site: 'Longview',
  direction: 'ltr',
  locale: 'en-GB',
};

export const arabicCard: Card = {
  heading: 'مصافحة موجّهة إلى عاصمتين (2026)',
  within: undefined,
  kind: 'تحليل',
  authors: 'Ana Marković',
  date: '١٦ أكتوبر ٢٠٢٥',
  site: 'Longview',
  direction: 'rtl',
  locale: 'ar',
};

/** 240 characters. */
export const longHeading =
  'The long and winding negotiations over the two Russian bases on the Syrian coast, what each of the parties wanted from them in 2012, 2017 and 2025, and why the answer that Damascus gave last week is neither a refusal nor anything like consent'.slice(
    0,
    240,
  );

export const longArabicHeading =
  'المفاوضات الطويلة والمتعرّجة على القاعدتين الروسيتين على الساحل السوري، وما أراده كلٌّ من الأطراف منها في أعوام 2012 و2017 و2025 (2026)، ولماذا لم يكن الردّ الذي قدّمته دمشق الأسبوع الماضي رفضًا ولا شيئًا يشبه القبول بنسبة 3.5٪: «ربما»';
