import { describe } from 'vitest';
import type { ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

const add = (text: string) => (folder: ContentFolder) => folder.add(text);

describe('signs that nobody sees are told by their names', () => {
  testFaults([
    {
      name: 'a control character, as Word leaves it',
      change: add('One\u000btwo.'),
      says: [
        at(
          32,
          'the control character U+000B, which no feed can hold. Delete it, or begin a new line in its place',
        ),
      ],
    },
    {
      name: 'one in the front matter',
      change: (folder) => folder.replace('A harbour and', 'A\u0085 harbour and'),
      says: [
        at(
          2,
          'the control character U+0085, which no feed can hold. Delete it, or begin a new line in its place',
        ),
      ],
    },
    {
      name: 'letters that were not in UTF-8',
      change: add('Caf\ufffd.'),
      says: [
        at(
          32,
          'the sign U+FFFD, which stands for what could not be read: the file is not in UTF-8. Save it so, then write the letter again',
        ),
      ],
    },
    {
      name: 'a sign that turns words about',
      change: add('The file \u202egpj.exe.'),
      says: [
        at(
          32,
          'the sign U+202E turns the words after it about, so that they read otherwise than they are written. Delete it',
        ),
      ],
    },
    {
      name: 'a space of no width within a word',
      change: add('A har\u200bbour, a har\u200bbour and a wo\u200crd.'),
      says: ['U+200B', 'U+200C'].map((sign) =>
        at(
          32,
          `warning: the sign ${sign}, which nobody sees and which keeps search from finding the word. Delete it`,
        ),
      ),
    },
    ...[
      { where: 'words', text: 'One &#11;two.' },
      { where: 'an address', text: 'A [page](https://a.example/&#x1;b).' },
    ].map(({ where, text }) => ({
      name: `a control character that is written by its number: ${where}`,
      change: add(text),
      says: [
        at(
          32,
          'a character is written by a number that no page can hold, such as &#11;. Delete it, or begin a new line in its place',
        ),
      ],
    })),
    {
      name: 'a sign that turns words about, written by its number',
      change: (folder) => folder.replace('{credit="Survey', '{credit="&#x202e;Survey'),
      says: [
        at(
          22,
          'the sign U+202E turns the words after it about, so that they read otherwise than they are written. Delete it',
        ),
      ],
    },
    {
      name: 'one that YAML writes by its number',
      change: (folder) =>
        folder.replace('  credit: Survey department', '  credit: "Survey\\u202e department"'),
      says: [
        at(
          14,
          'the sign U+202E turns the words after it about, so that they read otherwise than they are written. Delete it',
        ),
      ],
    },
    {
      name: 'signs in the name of an author, which stands in feeds as well',
      change: async (folder) => {
        await folder.write('content/authors/ana.yaml', 'name:\n  en: A\u000bna\n');
        await folder.write('content/topics/syria.yaml', 'name:\n  en: "Sy\\u202eria"\n');
      },
      says: [
        'content/authors/ana.yaml:2: the control character U+000B, which no feed can hold. Delete it, or begin a new line in its place',
        'content/topics/syria.yaml:2: the sign U+202E turns the words after it about, so that they read otherwise than they are written. Delete it',
      ],
    },
    {
      name: 'an isolate without its end',
      change: add('A \u2067word.'),
      says: [
        at(
          32,
          'warning: a sign that parts words of another direction from the rest (U+2066 to U+2069) stands alone on its line. Write its pair, or delete it',
        ),
      ],
    },
    {
      name: 'and not what a script needs: joiners of Persian, Hindi and emoji, isolates, marks of direction',
      change: add('می‌خواهم، क्‍ष, 👩‍🚀, 🏴󠁧󠁢󠁳󠁣󠁴󠁿, \u2067كلمة\u2069 and 12\u200f.'),
      says: [],
    },
  ]);
});
