/** Both languages that the figures are lettered in. */
export const figureLanguages = ['en', 'ar'] as const;

export type FigureLanguage = (typeof figureLanguages)[number];

/** The same words in each language. */
export type Words = Readonly<Record<FigureLanguage, string>>;

export const directionOf = (language: FigureLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
