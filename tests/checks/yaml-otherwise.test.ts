import { describe } from 'vitest';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

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
      says: [at(2, `a text that begins with @ is not read as it stands. ${quoted}`)],
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
      says: [at(5, 'the field “kind” is written twice. Keep one of the two')],
    },
    {
      name: 'a quotation mark that is not closed',
      change: headline('"A harbour'),
      says: [at(2, 'a quotation mark is opened and not closed. Close it at the end of the text')],
    },
    {
      name: 'an apostrophe between apostrophes',
      change: headline("'The harbour's promise'"),
      says: [
        at(
          2,
          'words stand behind a text that has ended, as at a quotation mark. Put the whole text in quotation marks; within single quotation marks write an apostrophe twice, within double ones \\"',
        ),
      ],
    },
    {
      name: 'a list whose bracket is not closed, on the line where it is opened',
      change: (folder) => folder.replace('[ana]', '[ana'),
      says: [at(5, 'a bracket is opened and not closed. Close it on its line')],
    },
    {
      name: 'a tab at the beginning of a line',
      change: (folder) => folder.replace('  alt:', '\talt:'),
      says: [at(12, 'a line begins with a tab, which YAML does not read. Begin it with spaces')],
    },
    {
      name: 'a field that begins further in than it should',
      change: (folder) => folder.replace('published:', '  published:'),
      says: [
        at(
          6,
          'the line below this text begins further in, as if it were part of it. Begin it under the name that it belongs with',
        ),
      ],
    },
    ...['kind analysis', 'kind:analysis'].map((line) => ({
      name: `a line without a colon and a space: ${line}`,
      change: (folder: ContentFolder) => folder.replace('kind: analysis', line),
      says: [at(4, 'a line has no colon and space behind a name. Write it as “name: text”')],
    })),
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
      says: [
        at(
          7,
          '“published” is not a date. Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00',
        ),
      ],
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
