import { describe } from 'vitest';
import { ARTICLE } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

const rawHtml = (start: string): string =>
  `raw HTML (${start}) is not allowed in an article. Say it in Markdown, or write \\< for the sign itself`;

describe('HTML in an article', () => {
  testFaults([
    {
      name: 'is refused as a block',
      change: (folder) => folder.add('<div class="box">\nText\n</div>'),
      says: [at(32, rawHtml('<div class="box">'))],
    },
    {
      name: 'is refused within a line',
      change: (folder) => folder.add('A <b>bold</b> word.'),
      says: [at(32, rawHtml('<b>'))],
    },
    {
      name: 'may be a comment',
      change: (folder) => folder.add('<!-- Check this. -->\n\nA <!-- b --> c.'),
      says: [],
    },
    {
      name: 'does not hide words between two comments',
      change: (folder) => folder.add('<!-- a --> Words that a reader should see. <!-- b -->'),
      says: [at(32, rawHtml('<!-- a --> Words that a reader should see. <!-- b -->'))],
    },
    {
      name: 'does not swallow a paragraph after a stray closing tag',
      change: (folder) => folder.add('</div>\nWords that a reader should see.'),
      says: [at(32, rawHtml('</div>'))],
    },
  ]);
});

describe('notes', () => {
  testFaults([
    {
      name: 'a mark without its note',
      change: (folder) => folder.add('A claim.[^2]'),
      says: [at(32, 'the note [^2] is not written. Add a line “[^2]: …” at the end')],
    },
    {
      name: 'two marks without their notes in one paragraph',
      change: (folder) => folder.add('A claim.[^2] Another.[^3]'),
      says: [
        at(32, 'the note [^2] is not written. Add a line “[^2]: …” at the end'),
        at(32, 'the note [^3] is not written. Add a line “[^3]: …” at the end'),
      ],
    },
    {
      name: 'a note without its mark',
      change: (folder) => folder.add('[^2]: A source.'),
      says: [
        at(
          32,
          'the note [^2] is not marked in the text. Write [^2] where it belongs, or delete it',
        ),
      ],
    },
    {
      name: 'a note written twice, of which readers would see only the first',
      change: (folder) => folder.add('[^1]: Another source.'),
      says: [at(32, 'the note [^1] is written already, on line 28. Give this one another name')],
    },
  ]);
});

describe('the text', () => {
  testFaults([
    {
      name: 'may hold code only in a language that can be coloured',
      change: (folder) => folder.add('```klingon\nqapla\n```\n\n```text\nplain\n```'),
      says: [
        at(
          32,
          'code in “klingon” cannot be coloured. Correct the name, or write text for plain code',
        ),
      ],
    },
    {
      name: 'may not be missing',
      change: async (folder) => {
        const [, frontMatter = ''] = (await folder.read()).split('---\n');
        await folder.write(ARTICLE, `---\n${frontMatter}---\n\n<!-- Soon. -->\n`);
      },
      says: [at(1, 'the article has no text. Write it below the front matter')],
    },
  ]);
});
