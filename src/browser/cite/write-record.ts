import { inverted, standsAsGiven } from './cited-names.ts';
import type { CitedAuthor, CitedWork } from './cited-work.ts';

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** A text in BibTeX, where some signs mean something. */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** A second pair of braces keeps a name, or a title, from being taken apart. */
const whole = (text: string): string => `{${escaped(text)}}`;

const authorInBibtex = (author: CitedAuthor): string =>
  standsAsGiven(author) ? whole(author.name) : escaped(inverted(author));

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A work as an entry of BibTeX (https://ctan.org/pkg/bibtex). */
export function writeBibtex(work: CitedWork): string {
  const { authors, title, section, site, published, seen, link, language } = work;
  const slug = new URL(link).pathname.split('/').at(-2) ?? '';
  const fields = [
    ...(authors.length > 0 ? [`author = {${authors.map(authorInBibtex).join(' and ')}}`] : []),
    `title = {${whole(title)}}`,
    ...(section ? [`note = {${escaped(section)}}`] : []),
    `howpublished = {${escaped(site)}}`,
    `year = {${published.getUTCFullYear()}}`,
    `month = ${months[published.getUTCMonth()] ?? ''}`,
    `date = {${day(published)}}`,
    `url = {${link}}`,
    `urldate = {${day(seen)}}`,
    `language = {${language}}`,
  ];
  return `@misc{${slug},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}

/** A work as a record of RIS, which reference managers import. */
export function writeRis(work: CitedWork): string {
  const { authors, title, section, site, published, seen, link, language } = work;
  const slashed = (date: Date): string => day(date).replaceAll('-', '/');
  const fields: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ...authors.map((author): [string, string] => ['AU', inverted(author)]),
    ['TI', title],
    ...(section ? [['SE', section] as [string, string]] : []),
    ['T2', site],
    ['PY', String(published.getUTCFullYear())],
    ['DA', slashed(published)],
    ['LA', language],
    ['UR', link],
    ['Y2', slashed(seen)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}
