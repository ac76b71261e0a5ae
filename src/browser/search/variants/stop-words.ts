/** Words too common to tell one section from another; a query of nothing else keeps them. */
const common: Record<string, string> = {
  en: `a about after al all an and any are as at be been before between but by did do does for from had has have how
    if in into is it its no not of on or over than that the their then there these they this those through to under
    was were what when where which who whose why will with would`,
};

export const stopWords = (language: string): ReadonlySet<string> =>
  new Set((common[language] ?? '').split(/\s+/));
