import type { Strings } from './strings.ts';

export const passage: Strings['passage'] = {
  tools: 'Selected passage',
  copy: 'Copy link to passage',
  share: 'Share',
  quote: 'Quote',
  quoted: 'Quotation copied',
  form: '“{words}” ({author}, “{headline}”, section “{section}”, {link})',
};

export const settings: Strings['settings'] = {
  open: 'Reading settings',
  words: {
    title: 'Reading settings',
    kept: 'Kept on this device alone, as is where you stopped reading. Reset forgets both.',
    held: '{mb} MB are kept for offline. “Off” removes them.',
    reset: 'Reset',
    names: {
      size: 'Text size',
      typeface: 'Typeface',
      spacing: 'Line spacing',
      theme: 'Theme',
      names: 'Who and what, behind names',
      shortcut: 'Shortcut of the search',
      offline: 'Keep what is read for offline',
    },
    values: {
      size: {
        smallest: 'Smallest',
        small: 'Small',
        standard: 'Standard',
        large: 'Large',
        largest: 'Largest',
      },
      typeface: { serif: 'Serif', sans: 'Sans', hyperlegible: 'Hyperlegible' },
      spacing: { tight: 'Tight', standard: 'Standard', loose: 'Loose' },
      theme: { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
      names: { on: 'On', off: 'Off' },
      shortcut: { on: 'On', off: 'Off' },
      offline: { on: 'On', off: 'Off' },
    },
  },
};

export const offline: Strings['offline'] = {
  title: 'You are offline',
  explanation:
    'This page cannot be had without a connection. Articles that you have read lately can, and so can those that you have kept.',
  kept: 'On this device',
  none: 'No article is kept here yet.',
  forgets:
    'This browser forgets them once the site has not been visited for seven days, unless the site is on the home screen.',
  keep: 'Keep for offline',
  words: {
    pinned: 'Kept for offline',
    unpinned: 'Kept until twenty others have been read',
    failed: 'The article could not be kept. The connection or the browser does not allow it.',
  },
};

export const cite: Strings['cite'] = {
  open: 'Cite',
  words: {
    title: 'Cite this article',
    section: 'Only the section “{heading}”',
    copy: 'Copy {name}',
    copyShort: 'Copy',
    forms: {
      apa: {
        article: '{author}. ({date}). {title}. {site}. Retrieved {seen}, from {link}',
        section: '{author}. ({date}). {section}. In {title}. {site}. Retrieved {seen}, from {link}',
      },
      chicago: {
        article: '{author}. “{title}.” {site}, {date}. Accessed {seen}. {link}.',
        section: '{author}. “{section}.” In “{title}.” {site}, {date}. Accessed {seen}. {link}.',
      },
      mla: {
        article: '{author}. “{title}.” {site}, {date}, {link}. Accessed {seen}.',
        section: '{author}. “{section}.” “{title},” {site}, {date}, {link}. Accessed {seen}.',
      },
    },
    dates: {
      apa: { published: '{year}, {month} {day}', seen: '{month} {day}, {year}' },
      chicago: { published: '{month} {day}, {year}', seen: '{month} {day}, {year}' },
      mla: { published: '{day} {short} {year}', seen: '{day} {short} {year}' },
    },
    shortMonths: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
    and: 'and',
    others: ', et al.',
  },
};

export const book: Strings['book'] = {
  open: 'EPUB',
  newest: 'The newest articles as EPUB',
  words: {
    making: 'The EPUB is being made.',
    failed: 'The EPUB could not be made. The connection or the browser does not allow it.',
  },
};
