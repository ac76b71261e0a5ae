import type { Strings } from './strings.ts';

export const passage: Strings['passage'] = {
  tools: 'النص المحدد',
  copy: 'نسخ رابط المقطع',
  share: 'مشاركة',
  quote: 'اقتباس',
  quoted: 'نُسخ الاقتباس',
  form: '«{words}» ({author}، «{headline}»، قسم «{section}»، {link})',
};

export const settings: Strings['settings'] = {
  open: 'إعدادات القراءة',
  words: {
    title: 'إعدادات القراءة',
    kept: 'تُحفظ على هذا الجهاز وحده، ومعها المواضع التي توقفت عندها. وإعادة الضبط تمحوها كلها.',
    held: 'المحفوظ للقراءة من دون اتصال: {mb} م.ب. واختيار «معطّل» يمحوه.',
    reset: 'إعادة الضبط',
    names: {
      size: 'حجم النص',
      typeface: 'الخط',
      spacing: 'تباعد الأسطر',
      theme: 'المظهر',
      names: 'تعريف خلف كل اسم',
      shortcut: 'اختصار البحث',
      offline: 'حفظ ما يُقرأ للقراءة من دون اتصال',
    },
    values: {
      size: {
        smallest: 'الأصغر',
        small: 'صغير',
        standard: 'معتاد',
        large: 'كبير',
        largest: 'الأكبر',
      },
      typeface: { serif: 'نسخي', sans: 'بسيط', hyperlegible: 'عالي الوضوح' },
      spacing: { tight: 'ضيق', standard: 'معتاد', loose: 'واسع' },
      theme: { system: 'بحسب الجهاز', light: 'فاتح', sepia: 'بنّي', dark: 'داكن' },
      names: { on: 'مفعّل', off: 'معطّل' },
      shortcut: { on: 'مفعّل', off: 'معطّل' },
      offline: { on: 'مفعّل', off: 'معطّل' },
    },
  },
};

export const offline: Strings['offline'] = {
  title: 'لا اتصال بالإنترنت',
  explanation:
    'لا تُفتح هذه الصفحة من دون اتصال. أما ما قرأته مؤخرًا من المقالات وما احتفظت به فيمكنك قراءته.',
  kept: 'على هذا الجهاز',
  none: 'لا مقالات محفوظة هنا بعد.',
  forgets:
    'يمحو هذا المتصفح ما حُفظ إذا مرت سبعة أيام من دون زيارة الموقع، إلا إذا كان الموقع على الشاشة الرئيسية.',
  keep: 'حفظ دون اتصال',
  words: {
    pinned: 'حُفظ للقراءة من دون اتصال',
    unpinned: 'يبقى محفوظًا إلى أن تقرأ عشرين مقالًا آخر',
    failed: 'تعذّر حفظ المقال: لا يسمح بذلك الاتصال أو المتصفح.',
  },
};

export const cite: Strings['cite'] = {
  open: 'توثيق',
  words: {
    title: 'توثيق المقال',
    section: 'قسم «{heading}» وحده',
    copy: 'نسخ {name}',
    copyShort: 'نسخ',
    forms: {
      apa: {
        article: '{author}. ({date}). {title}. {site}. استُرجع في {seen}، من {link}',
        section: '{author}. ({date}). {section}. في {title}. {site}. استُرجع في {seen}، من {link}',
      },
      chicago: {
        article: '{author}. «{title}». {site}، {date}. اطُّلع عليه في {seen}. {link}.',
        section:
          '{author}. «{section}». في «{title}». {site}، {date}. اطُّلع عليه في {seen}. {link}.',
      },
      mla: {
        article: '{author}. «{title}». {site}، {date}، {link}. اطُّلع عليه في {seen}.',
        section: '{author}. «{section}». «{title}»، {site}، {date}، {link}. اطُّلع عليه في {seen}.',
      },
    },
    dates: {
      apa: { published: '{year}، {day} {month}', seen: '{day} {month} {year}' },
      chicago: { published: '{day} {month} {year}', seen: '{day} {month} {year}' },
      mla: { published: '{day} {month} {year}', seen: '{day} {month} {year}' },
    },
    shortMonths: [],
    and: '',
    others: ' وآخرون',
  },
};

export const book: Strings['book'] = {
  open: 'EPUB',
  newest: 'أحدث المقالات بصيغة EPUB',
  words: {
    making: 'يجري إعداد ملف EPUB.',
    failed: 'تعذّر إعداد ملف EPUB. لا يسمح به الاتصال أو المتصفح.',
  },
};
