/** What makes this site yours: the one file to change before you publish. */
export const site = {
  name: 'Longview',
  /** Where the site will stand, without a closing slash; canonical addresses and feeds are built on it. */
  url: 'https://longview.example',
  /** One sentence for each language: shown on the home page and to search engines. */
  description: {
    en: 'A reading room for long news analysis.',
    ar: 'قاعة مطالعة للتحليلات الإخبارية الطويلة.',
  },
  publisher: 'Longview',
  /** Where whoever finds a hole in the site may tell of it: `mailto:`, `tel:` or the address of a page. */
  securityContact: 'mailto:security@longview.example',
  /** The licence of the texts, linked in the footer and named in the feed. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Folders of `content/pages/` that tell what the newsroom promises: search engines are told which they are. */
  promises: {
    publishingPrinciples: 'publishing-principles',
    correctionsPolicy: 'corrections-policy',
  },
  /**
   * So many of the newest articles are in a feed, each with its full text: in that of a language, and in that of each
   * topic and author. Feed readers keep what they were sent; what is older is in the archive.
   */
  entriesInFeed: { ofLanguage: 30, ofSubject: 10 },
  /**
   * In each language, so many of the newest articles have files of their own besides their page: a share card for each
   * section, since a link to a section is mostly shared while its article is new, and an EPUB. Sections of older ones
   * show the card of their article, and their EPUB is made in the browser of whoever wants it. All of ten thousand
   * articles would be fifty thousand cards, three quarters of a gigabyte to draw and to upload, and more of EPUBs.
   */
  articlesWithExtras: 200,
  /** So many of its newest articles are in the EPUB of a topic. */
  articlesInTopicBook: 12,
  /**
   * So many years the check takes for granted what is said of a name: most people and offices change within an electoral
   * term.
   */
  yearsThatNamesHold: 4,
  /** An article of so many years before this one says at its head of which year it is. */
  yearsUntilOld: 3,
} as const;
