import { describe } from 'vitest';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const at = (line: number, message: string): string =>
  `content/articles/x/en.md:${line}: ${message}`;

const form = 'Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00';

describe('front matter that cannot be read', () => {
  testFaults([
    {
      name: 'none',
      change: (folder) => folder.write(ARTICLE, 'Only text.\n'),
      says: [
        at(
          1,
          'the article has no front matter. Begin the file with a line ---, then headline, standfirst and the rest, then a line ---',
        ),
      ],
    },
    {
      name: 'YAML that does not parse',
      change: (folder) => folder.replace('A harbour and a promise', 'Harbours: a promise'),
      says: [
        at(
          2,
          'Nested mappings are not allowed in compact mappings. A text with a colon needs quotation marks',
        ),
      ],
    },
    {
      name: 'text that begins with an asterisk',
      change: (folder) => folder.replace('dateline: Latakia', 'dateline: *Latakia*'),
      says: [
        at(
          6,
          'an asterisk begins the name of something that is not there. A text that begins with one needs quotation marks',
        ),
      ],
    },
    {
      name: 'unknown field',
      change: (folder) => folder.replace('dateline:', 'datelin:'),
      says: [at(6, 'unknown field “datelin”. Remove it, or correct its spelling')],
    },
    {
      name: 'unknown field of the lead figure',
      change: (folder) => folder.replace('  alt:', '  colour: red\n  alt:'),
      says: [at(12, 'lead: unknown field “colour”. Remove it, or correct its spelling')],
    },
    {
      name: 'missing headline',
      change: (folder) => folder.replace('headline: A harbour and a promise\n', ''),
      says: [at(2, '“headline” is missing. Add it to the front matter')],
    },
    {
      name: 'unknown kind',
      change: (folder) => folder.replace('kind: analysis', 'kind: essay'),
      says: [
        at(
          4,
          '“kind” must be one of analysis, explainer, report, opinion, interview, documents. Correct it',
        ),
      ],
    },
    {
      name: 'lead figure without credit',
      change: (folder) => folder.replace('  credit: Survey department\n', ''),
      says: [at(11, '“lead.credit” is missing. Add it to the front matter')],
    },
  ]);
});

describe('front matter that cannot be true', () => {
  testFaults([
    {
      name: 'day that is not in the calendar',
      change: (folder) => folder.replace('published: 2025-10-16', 'published: 2025-02-30'),
      says: [at(7, `“published” is not a date. ${form}`)],
    },
    {
      name: 'date in another form',
      change: (folder) => folder.replace('published: 2025-10-16', 'published: 16 October 2025'),
      says: [at(7, `“published” is not a date. ${form}`)],
    },
    {
      name: 'updated before it was published',
      change: (folder) => folder.replace('updated: 2025-10-20', 'updated: 2025-10-15'),
      says: [at(8, '“updated” is earlier than published. Correct one of the two')],
    },
    {
      name: 'unknown author',
      change: (folder) => folder.replace('[ana]', '[ana, bob]'),
      says: [
        at(
          5,
          '“authors” names “bob”, which does not exist. Correct it (there are: ana), or add content/authors/bob.yaml',
        ),
      ],
    },
    {
      name: 'unknown topic',
      change: (folder) => folder.replace('topics: [syria]', 'topics:\n  - syria\n  - sirya'),
      says: [
        at(
          11,
          '“topics” names “sirya”, which does not exist. Correct it (there are: syria), or add content/topics/sirya.yaml',
        ),
      ],
    },
    {
      name: 'no author at all',
      change: (folder) => folder.replace('[ana]', '[]'),
      says: [at(5, '“authors” is empty. Name at least one file of content/authors/')],
    },
  ]);
});

describe('the files of authors and topics', () => {
  testFaults([
    {
      name: 'author that is a list',
      change: (folder) => folder.write('content/authors/ana.yaml', '- Ana\n'),
      says: [
        'content/authors/ana.yaml:1: the file must have fields of its own. Write them below it, each on a line of its own',
      ],
    },
    {
      name: 'author that is written twice',
      change: (folder) =>
        folder.write('content/authors/ana.yaml', 'name:\n  en: Ana\n---\nname:\n  en: Ina\n'),
      says: ['content/authors/ana.yaml:3: a line --- begins a second list of fields. Take it out'],
    },
    {
      name: 'author without a name',
      change: (folder) => folder.write('content/authors/ana.yaml', 'kind: desk\n'),
      says: ['content/authors/ana.yaml:1: “name” is missing. Add it'],
    },
    {
      name: 'topic without a name in the first language of the site',
      change: (folder) => folder.write('content/topics/syria.yaml', 'name:\n  ar: سوريا\n'),
      says: [
        "content/topics/syria.yaml:2: “name” has no text in the site's first language: add en",
      ],
    },
  ]);
});

describe('front matter that YAML reads otherwise than it was meant', () => {
  const headline = (text: string) => (folder: ContentFolder) =>
    folder.replace('headline: A harbour and a promise', `headline: ${text}`);
  const quoted = 'Put the whole text in quotation marks';

  testFaults([
    ...[
      ...['&port is open', '!port is open', '#5 is open', '# is open', '* is open', '- is open'],
      ...['? is open', '| is open', '> is open', '% is open'],
    ].map((text) => ({
      name: `a text that begins with ${text.slice(0, 1)}`,
      change: headline(text),
      says: [
        at(2, `a text that begins with ${text.slice(0, 1)} is not read as it stands. ${quoted}`),
      ],
    })),
    {
      name: 'a text that begins with @',
      change: headline('@port is open'),
      says: [at(2, `Plain value cannot start with reserved character @. ${quoted}`)],
    },
    ...[
      ['What quay #5 means', '#5 means'],
      ['Quays #5', '#5'],
      ['What quay # means', '# means'],
      ['Quays # means', '# means'],
    ].map(([text = '', lost = '']) => ({
      name: `a text cut at its number sign: ${text}`,
      change: headline(text),
      says: [
        at(
          2,
          `the text ends before “${lost}”, since YAML takes a # after a space for a comment. ${quoted}, or write the comment on a line of its own`,
        ),
      ],
    })),
    {
      name: 'and not a word with a comment behind it',
      change: (folder) =>
        folder.replace('kind: analysis', 'kind: analysis # or a report\n# so far'),
      says: [],
    },
    {
      name: 'a field that is written twice',
      change: (folder) => folder.replace('kind: analysis', 'kind: analysis\nkind: report'),
      says: [at(5, 'Map keys must be unique. “kind” is written twice: keep one of the two')],
    },
    {
      name: 'a quotation mark that is not closed',
      change: headline('"A harbour'),
      says: [
        at(
          2,
          'Missing closing "quote. Write a colon behind each name, and close each quotation mark and bracket',
        ),
      ],
    },
    {
      name: 'an apostrophe between apostrophes',
      change: headline("'The harbour's promise'"),
      says: [
        at(
          2,
          'Unexpected scalar at node end. Put the whole text in quotation marks; within single ones write an apostrophe twice',
        ),
      ],
    },
    {
      name: 'a number for a text',
      change: headline('1984'),
      says: [at(2, '“headline” must be a text. Put it in quotation marks: "1984"')],
    },
    ...['1e3', '0x10', 'true'].map((text) => ({
      name: `what YAML takes for something else than a text, as it is written: ${text}`,
      change: headline(text),
      says: [at(2, `“headline” must be a text. Put it in quotation marks: "${text}"`)],
    })),
    {
      name: 'an empty list for a text',
      change: headline('[]'),
      says: [at(2, '“headline” must be a text. Put it in quotation marks: "…"')],
    },
    {
      name: 'nothing for a text',
      change: headline(''),
      says: [at(2, '“headline” is empty. Write something behind the colon, or remove the line')],
    },
    {
      name: 'an empty text',
      change: headline('""'),
      says: [at(2, '“headline” is empty. Write its text')],
    },
    {
      name: 'a word for a list',
      change: (folder) => folder.replace('authors: [ana]', 'authors: ana'),
      says: [at(5, '“authors” must be a list. Write it in brackets: [ana]')],
    },
    {
      name: 'a word for yes or no',
      change: (folder) => folder.replace('kind: analysis', 'kind: analysis\ndraft: yes'),
      says: [at(5, '“draft” must be true or false. Write one of the two, without quotation marks')],
    },
    {
      name: 'a year for a date',
      change: (folder) => folder.replace('published: 2025-10-16', 'published: 2025'),
      says: [at(7, `“published” is not a date. ${form}`)],
    },
    {
      name: 'a name without its language',
      change: (folder) => folder.write('content/authors/ana.yaml', 'name: Ana Marković\n'),
      says: [
        'content/authors/ana.yaml:1: “name” must be written with its language. Write { en: Ana Marković }',
      ],
    },
    {
      name: 'a mark of the order of bytes at the beginning, which is passed over',
      change: async (folder) => folder.write(ARTICLE, `\uFEFF${await folder.read()}`),
      says: [],
    },
  ]);
});
