/** The folder, beside that of the articles, of pages that have two editions of one side by side. */
export const bothFolder = 'both';
