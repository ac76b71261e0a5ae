/** The styles in which works are cited in words. */
export const citationStyles = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];
