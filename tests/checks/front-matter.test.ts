import { describe } from 'vitest';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

const form = 'Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00';

describe('front matter that cannot be read', () => {
  testFaults([
    {
      name: 'none',
      change: (folder) => folder.write(ARTICLE, 'Only text.\n'),
      says: [
        at(
          1,
          'the file has no front matter. Begin the file with a line ---, then headline, standfirst and the rest, then a line ---',
        ),
      ],
    },
    ...[
      ['', 'is empty. Write something behind the colon, or remove the line'],
      [
        ' ./harbour.png',
        'must have fields of its own. Write them below it, each on a line of its own',
      ],
    ].map(([written = '', fault = '']) => ({
      name: `a lead without fields: “${written}”`,
      change: async (folder: ContentFolder) =>
        folder.write(
          ARTICLE,
          (await folder.read()).replace(/lead:\n(?: {2}.*\n)+/, `lead:${written}\n`),
        ),
      says: [at(10, `“lead” ${fault}`)],
    })),
    {
      name: 'TOML',
      change: (folder) => folder.write(ARTICLE, '+++\ndraft = true\n+++\nOnly text.\n'),
      says: [
        at(
          1,
          'the front matter is written in TOML, which is not read. Write --- in place of the lines +++, and each field as “name: text” in place of “name = "text"”',
        ),
      ],
    },
    {
      name: 'one without an end',
      change: (folder) => folder.write(ARTICLE, '---\nheadline: A harbour\n\nOnly text.\n'),
      says: [
        at(
          1,
          'the front matter has no end. Write a line --- below its last field, at the beginning of the line',
        ),
      ],
    },
    {
      name: 'one below an empty line',
      change: (folder) => folder.write(ARTICLE, '\n---\nheadline: A harbour\n---\n\nOnly text.\n'),
      says: [
        at(
          1,
          'something stands before the front matter. Begin the file with its line ---, without a space or an empty line above',
        ),
        at(
          3,
          'warning: the heading has no id of its own, so its links break when it is reworded. Write {#headline-a-harbour} at its end, or run “npm run check -- --fix”',
        ),
      ],
    },
    {
      name: 'YAML that does not parse',
      change: (folder) => folder.replace('A harbour and a promise', 'Harbours: a promise'),
      says: [
        at(
          2,
          'a text with a colon and a space in it is read as a name and a text. Put the whole text in quotation marks',
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
