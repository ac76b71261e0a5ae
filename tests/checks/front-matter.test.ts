import { describe } from 'vitest';
import { ARTICLE } from '../support/content-folder.ts';
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
          7,
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
