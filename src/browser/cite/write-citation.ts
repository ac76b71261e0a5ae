// What is written, and what of names is turned round: src/decisions/0086-citations-written-here.md
import { fill } from '../../shared/phrases.ts';
import type { CitationStyle } from '../../shared/citation-styles.ts';
import type { CiteWords } from '../../shared/script-words.ts';
import { inverted, withInitials } from './cited-names.ts';
import type { CitedAuthor, CitedWork } from './cited-work.ts';

/** How a style says things in a language. */
interface Said {
  locale: string;
  /** Stands before the last of several names; empty where the language itself says how names are listed. */
  and: string;
}

const listed = (names: string[], { locale, and }: Said): string => {
  const [last = ''] = names.slice(-1);
  if (names.length < 2) return last;
  return and === ''
    ? new Intl.ListFormat(locale).format(names)
    : `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
};

/** The first name is turned round, since lists are in its order. */
const firstInverted = ([first, ...others]: CitedAuthor[]): string[] =>
  first ? [inverted(first), ...others.map(({ name }) => name)] : [];

/** @see https://apastyle.apa.org, https://www.chicagomanualofstyle.org, https://style.mla.org */
function namesIn(style: CitationStyle, authors: CitedAuthor[], said: Said, others: string): string {
  if (style === 'apa') {
    return listed(authors.map(withInitials), { ...said, and: said.and && '&' });
  }
  const names = firstInverted(authors);
  return style === 'mla' && names.length > 2 ? `${names[0] ?? ''}${others}` : listed(names, said);
}

/** The parts of a day, as `{year}`, `{month}`, `{short}` and `{day}`; days are taken in UTC, as those of articles are. */
function partsOf(date: Date, locale: string, words: CiteWords): Record<string, string> {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  const month = part({ month: 'long' });
  return {
    year: part({ year: 'numeric' }),
    month,
    short: words.shortMonths[date.getUTCMonth()] ?? month,
    day: part({ day: 'numeric' }),
  };
}

/** A work as a style has it in a list of works cited, in the language of the page. */
export function writeCitation(
  style: CitationStyle,
  work: CitedWork,
  words: CiteWords,
  locale: string,
): string {
  const { authors, title, section = '', site, link } = work;
  const form = words.forms[style][section ? 'section' : 'article'];
  const date = (when: Date, of: string): string => fill(of, partsOf(when, locale, words));
  const names = namesIn(style, authors, { locale, and: words.and }, words.others);
  const text = fill(form, {
    author: (names || site).replace(/\.$/, ''),
    date: date(work.published, words.dates[style].published),
    seen: date(work.seen, words.dates[style].seen),
    ...{ title, section, site, link },
  });
  return text.replace(/([?!؟…])\./gu, '$1');
}
