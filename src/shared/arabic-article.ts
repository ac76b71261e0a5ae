const article = /^[وف]?(?:ال|بال|كال|لل)(?=..)(?!له$)/;

/**
 * A folded Arabic word without its article and what is joined to it: `شرع` for `الشرع`, `والشرع`, `بالشرع` and
 * `للشرع`. Other words, `الله` too, stay as they are.
 */
export const withoutArticle = (word: string): string => word.replace(article, '');
