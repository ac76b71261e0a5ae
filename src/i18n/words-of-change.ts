import type { Language } from './languages.ts';

/** Words that say of somebody or something beside them that it is no longer what it was. */
export const wordsOfChange: Record<Language, readonly string[]> = {
  en: [
    ...['appointed', 'arrested', 'deposed', 'died', 'dismissed', 'dissolved', 'elected', 'former'],
    ...['formerly', 'killed', 'late', 'ousted', 'renamed', 'replaced', 'resigned', 'succeeded'],
  ],
  ar: [
    ...['أطيح', 'أقيل', 'استقال', 'استقالت', 'انتخب', 'انتخبت', 'اعتقل', 'توفي', 'توفيت'],
    ...['الراحل', 'الراحلة', 'السابق', 'السابقة', 'سابقا', 'عين', 'عينت', 'قتل', 'قتلت', 'خلفه'],
  ],
};
