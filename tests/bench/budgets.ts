/** What a figure may come to at most, or at least where `least` is set; and why. */
export interface Budget {
  limit: number;
  unit: 'B' | 'ms' | '' | 's';
  least?: true;
  why: string;
}

/** The article that stands for all: three figures, a pull-quote, notes and links. */
export const MEASURED_ARTICLE = '/articles/handshake-in-moscow/';

/** Every number that the site promises, in one place. */
export const BUDGETS = {
  articleHtml: {
    limit: 14_350,
    unit: 'B',
    why: 'Ten segments of 1,460 bytes, less the head of the answer: what a new connection carries at once',
  },
  scriptsBeforeSearch: {
    limit: 6_000,
    unit: 'B',
    why: 'Reading needs no script; settings, contents and heading links take this much',
  },
  scriptFiles: {
    limit: 1,
    unit: '',
    why: 'What a script imports is fetched before the first paint, however low its own priority',
  },
  fonts: {
    limit: 60_000,
    unit: 'B',
    why: 'Upright and italic of one subset text face: under half a second on slow 4G',
  },
  arabicFonts: {
    limit: 110_000,
    unit: 'B',
    why: 'Two weights of a Naskh face, with the digits and Latin letters that stand in Arabic text',
  },
  thirdParties: { limit: 0, unit: '', why: 'Nobody else learns what a reader reads' },
  layoutShift: { limit: 0, unit: '', why: 'Words stay where they are' },
  lighthouse: { limit: 100, unit: '', least: true, why: 'A page of text has no excuse' },
  firstPaint: {
    limit: 800,
    unit: 'ms',
    why: 'A page without any design takes about 720 ms on the same simulated slow 4G',
  },
  largestPaint: { limit: 1_300, unit: 'ms', why: 'First paint and one image of the column' },
  searchWarm: {
    limit: 60,
    unit: 'ms',
    why: 'Results follow a key within a few frames; a usual search box waits 300 ms before it asks',
  },
  searchColdSlowly: {
    limit: 800,
    unit: 'ms',
    why: 'Usual search boxes take 1,020 ms on the same line: 150 ms to each answer, 1.6 Mb/s for all',
  },
  searchColdBytes: {
    limit: 120_000,
    unit: 'B',
    why: 'Pagefind itself (83 kB), a chunk of its index, the first three results, our own script',
  },
  searchOwnBytes: {
    limit: 12_000,
    unit: 'B',
    why: 'What makes sections, spellings, marks and choices of what Pagefind finds: a tenth of what is loaded with it',
  },
  searchSuccess: {
    limit: 0.9,
    unit: '',
    least: true,
    why: 'Nine readers in ten should need to look at one result only',
  },
  searchRank: {
    limit: 0.93,
    unit: '',
    least: true,
    why: 'Where the first result is not the right one, the second nearly always should be',
  },
  searchArabicNothing: {
    limit: 0,
    unit: '',
    why: 'Each labelled query has an answer; prefixes, vowel marks and endings must not hide it',
  },
  searchPhrases: {
    limit: 0.95,
    unit: '',
    least: true,
    why: 'Who remembers half a phrase types it as it stands, common words and all, without quotation marks',
  },
  searchHeadings: { limit: 1, unit: '', least: true, why: 'Who types a heading names a section' },
  searchCaptions: {
    limit: 1,
    unit: '',
    least: true,
    why: 'Who types a caption wants that figure, and it stands in one section',
  },
  linkScript: {
    limit: 3_000,
    unit: 'B',
    why: 'Lasting links are for those who cite: heading links, copying, sharing and age, bundled alone; passages load when one is selected',
  },
  passageExact: {
    limit: 0.99,
    unit: '',
    least: true,
    why: 'Who follows a link should see the very words; some places no text directive can name',
  },
  passageForm: {
    limit: 1,
    unit: '',
    least: true,
    why: 'The day, the section and at most 300 characters: what is left when words change',
  },
  passageSeen: {
    limit: 0.99,
    unit: '',
    least: true,
    why: 'The words are in the window, or their heading where no words can be named',
  },
  passageSection: {
    limit: 1,
    unit: '',
    least: true,
    why: 'Every id lives on, so no edit can lead a link astray',
  },
  passageTold: {
    limit: 1,
    unit: '',
    least: true,
    why: 'Who cites what has changed since must learn of it',
  },
  card: {
    limit: 45,
    unit: 'ms',
    why: 'An archive of ten thousand articles is drawn within minutes on two processors',
  },
  check: {
    limit: 2_000,
    unit: 'ms',
    why: 'An editor who waits no longer than this checks after every change',
  },
  importLines: {
    limit: 0.97,
    unit: '',
    least: true,
    why: 'One line in thirty to put right is an editor’s minute, one in ten is a page set by hand',
  },
  importLost: { limit: 0, unit: '', why: 'An editor trusts that what was sent is there, once' },
  passageSilent: { limit: 0, unit: '', why: 'A link never passes other words off as the cited' },
} as const satisfies Record<string, Budget>;

/** That article in both directions of reading, each with what its faces may weigh. */
export const MEASURED_EDITIONS = [
  { name: 'article', path: MEASURED_ARTICLE, fonts: BUDGETS.fonts },
  { name: 'Arabic article', path: `/ar${MEASURED_ARTICLE}`, fonts: BUDGETS.arabicFonts },
];
