import { describe } from 'vitest';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const advises = (line: number, message: string): string => `${ARTICLE}:${line}: advice: ${message}`;

const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${i}`).join(' ');

const names = `- name:
    en: Tartus
    ar: طرطوس
  also: [Tartous, Tartoos, طرطوص]
- name:
    en: al-Sharaa
  also: [Sharaa, al-Shara]
  forms: [Abu Tartous]
- name:
    en: programme
  also: [program]
`;

describe('a text that is long to read', () => {
  testFaults([
    {
      name: 'a sentence, by its own line',
      change: (folder) => folder.add(`A short one.\nAnd then ${words(44)}.`),
      says: [
        advises(33, 'a sentence of 46 words, “And then w0 w1 w2 …”. Divide it: 45 are plenty'),
      ],
    },
    {
      name: 'a paragraph',
      change: (folder) => folder.add(`${words(40)}. `.repeat(6).replaceAll('. w', '. W')),
      says: [advises(32, 'a paragraph of 240 words. Divide it: 200 are plenty')],
    },
    {
      name: 'but for both there is a measure',
      change: (folder) =>
        folder.add(`${`${words(45)}. `.repeat(4)}${words(20)}.`.replaceAll('. w', '. W')),
      says: [],
    },
    {
      name: 'a standfirst',
      change: (folder) => folder.replace('What a lease', `What ${'x'.repeat(280)} a lease`),
      says: [
        advises(
          3,
          'the standfirst has 316 characters, and where links are shown it is cut at about 300. Shorten it',
        ),
      ],
    },
  ]);
});

describe('a word that stands twice', () => {
  testFaults([
    {
      name: 'in a sentence, over a line break and at its beginning',
      change: (folder) => folder.add('It was in the\nthe end. The the was one too many.'),
      says: [
        advises(32, 'the same word twice, “the the”. Remove one, unless it is meant'),
        advises(33, 'the same word twice, “The the”. Remove one, unless it is meant'),
      ],
    },
    {
      name: 'may be meant',
      change: (folder) =>
        folder.add('All that that man had had in Bora Bora. The end, end of it. Well-well well.'),
      says: [],
    },
  ]);
});

describe('a name that is spelt otherwise', () => {
  const spelt = (line: number, written: string, preferred: string): string =>
    advises(
      line,
      `“${written}” is spelt “${preferred}” in content/names/all.yaml. Write that, or move “${written}” there from also to forms, if both are right`,
    );

  testFaults([
    {
      name: 'in text, heading and caption',
      change: async (folder) => {
        await folder.write('content/names/all.yaml', names);
        await folder.add(`The port of Tartous, Sharaa’s program.\n\n## Tartous {#t}`);
        await folder.replace('The breakwater in', 'Tartoos: the breakwater in');
      },
      says: [
        spelt(25, 'Tartoos', 'Tartus'),
        spelt(32, 'Tartous', 'Tartus'),
        spelt(32, 'Sharaa', 'al-Sharaa'),
        spelt(32, 'program', 'programme'),
        spelt(34, 'Tartous', 'Tartus'),
      ],
    },
    {
      name: 'is let be in another name, a quotation, a link, another writing system and code',
      change: async (folder) => {
        await folder.write('content/names/all.yaml', names);
        await folder.add(
          'Abu Tartous of al-Sharaa and al-Sharaa’s programmes: “In Tartous”, [Tartous](https://example.org/), طرطوص, `Tartous`, Tartousian, tartous.',
        );
      },
      says: [],
    },
  ]);
});

describe('an address that looks like another', () => {
  const looks = (host: string, letters: string): string =>
    advises(
      32,
      `the address “${host}” looks like another, with ${letters} among Latin letters. Make sure that it is the one you mean`,
    );

  testFaults([
    {
      name: 'with one letter of another script',
      change: (folder) => folder.add('See [it](https://www.exаmple.com/a).'),
      says: [looks('www.exаmple.com', '“а” (U+0430, Cyrillic)')],
    },
    {
      name: 'bare, in the letters that stand for it in the name system',
      change: (folder) => folder.add('See https://www.xn--exmple-4nf.com/a now.'),
      says: [looks('www.exаmple.com', '“а” (U+0430, Cyrillic)')],
    },
    {
      name: 'with letters of two scripts among the Latin ones',
      change: (folder) => folder.add('See [it](https://bοаt.example/).'),
      says: [looks('bοаt.example', '“а” (U+0430, Cyrillic) and “ο” (U+03BF, Greek)')],
    },
    {
      name: 'with all letters of a part of it in another script',
      change: (folder) => folder.add('See [it](https://рах.com/).'),
      says: [
        looks(
          'рах.com',
          '“р” (U+0440, Cyrillic) and “а” (U+0430, Cyrillic) and “х” (U+0445, Cyrillic)',
        ),
      ],
    },
    {
      name: 'and not one that is written in one script, or whose parts are',
      change: (folder) =>
        folder.add(
          '[A](https://пример.рф/), [b](https://новости.com/), [c](https://bücher.example/), [d](https://例えば.jp/), [e](https://قناة.example/а).',
        ),
      says: [],
    },
  ]);
});

describe('what another system would read', () => {
  const template =
    'a command of a template does nothing here. Write what it stands for, or take it out';
  const shortCode =
    'a short code does nothing here. Write a picture as a figure, and a film or sound as a link';
  const formula = 'a formula is not set here. Write it in plain signs, as in x² + y²';

  testFaults([
    ...[
      ['{% include map.html %}', template],
      ['{{ site.name }}', template],
      ['{{< figure src=x >}}', template],
      ['[caption id=a]', shortCode],
      ['[/caption]', shortCode],
      ['[toc]', 'a table of contents is made by itself. Take this line out'],
      ['{: .wide}', 'attributes of a paragraph do nothing here. Take the braces out'],
      ['$x^2$', formula],
      ['$n$', formula],
      ['$$a + b$$', formula],
    ].map(([signs = '', remedy = '']) => ({
      name: signs,
      change: (folder: ContentFolder) => folder.add(`Words\nand ${signs} here.\n\nAgain ${signs}.`),
      says: [advises(33, `“${signs}”: ${remedy}`)],
    })),
    {
      name: 'in the front matter too',
      change: (folder) => folder.replace('What a lease', 'What {{ a }} lease'),
      says: [advises(3, `“{{ a }}”: ${template}`)],
    },
    {
      name: 'and not code, prices, ordinary brackets or what is escaped',
      change: (folder) =>
        folder.add(
          '`{{ a }}` and `$x^2$`, $5 and $6, US$5_000 or A$6, $5/$6, [the video], [sic], {a}, \\{{ b }}, \\$x^2$.\n\n```\n{% a %}\n```',
        ),
      says: [],
    },
  ]);
});
