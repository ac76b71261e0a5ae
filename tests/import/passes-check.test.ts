import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CannotImport } from '../../src/import/cannot-import.ts';
import { importFile } from '../../src/import/import-file.ts';
import { random, sample } from '../passages/random.ts';
import { word, wordFile } from '../support/word-file.ts';
import { importFolder } from './import-folder.ts';
import { labelledTexts } from './labelled-texts.ts';
import { savedTexts } from './saved-texts.ts';

interface Input {
  name: string;
  bytes: string | Uint8Array;
}

/** Lines with something in them that an article cannot hold, or holds only in another form. */
const odd = [
  'The harbour was dug in 1911, when the coal of the valley had to go somewhere, and nobody asked what for.',
  'Nobody asked what would happen when the coal ran out; the council had borrowed for thirty years.',
  'The council had borrowed for thirty years',
  'Nobody asked what would happen when the coal ran out, the council had borrowed',
  'More is told at http://example.org/port#quay and at www.example.org, or by office@example.org.',
  'More is told at http://example.org/port#quay and at www.example.org',
  'See http://[broken and www.[name].org, 100%zz and {%braces%} {#not-an-id} <b>raw</b> &nbsp; &amp;.',
  '[[A page]] and ^[a note] and [^1] and [!NOTE] and ==marked== and [](…) and [words](nowhere).',
  ':::figure',
  ':::',
  '::::',
  ':::pull-quote{edited}',
  '> quoted',
  '# hash',
  '- item',
  '1. item',
  '***',
  '---',
  '| a | b |',
  '<!-- check: a comment -->',
  '<script>alert(1)</script>',
  '```',
  '~~~',
  '$$x$$',
  '\\\\',
  'Notes',
  'Top',
  'Update 6 of the text',
  'History',
  '🚢 Ships',
  '– The end',
  '& more',
  '{#x}',
  'ما الذي تغيّر',
  'لم يتغيّر السعر كثيرًا، كما تُظهر دفاتر ثلاثة من التجار، لكن الشجار صار أقل.',
  'Getty Images',
  'Mira Halloran/AFP',
  'A view of the harbour on 3 May 2025 (Reuters)',
  '(AFP)',
  'By Nadia Ferrant',
  '16 October 2025',
  'Share',
  'Read more',
  'AFP',
  'A\u202Eb\u200B\u0007c and \u000B words of it, which are long enough to be a paragraph of the text.',
  'A very long heading that goes on and on in letters without an end or a stop '.repeat(2).trim(),
  '*',
  '_',
  '`',
  '|',
  '\t a \t b',
  'a\tb',
  'c\td',
  '“Quoted words only”',
  '„Niemand wird uns vergessen.“',
];

const pick = <Item>(items: readonly Item[], next: () => number): Item =>
  items[Math.floor(next() * items.length)] as Item;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Ways to write some lines as a part of a web page. */
const pageParts: ((lines: string[]) => string)[] = [
  ([one = '']) => `<p>${one}</p>`,
  ([one = '']) => `<p>${escaped(one)}</p>`,
  ([one = '', two = '']) => `<p><b>${escaped(one)}<br></b>${escaped(two)}</p>`,
  ([one = '']) => `<h1>${escaped(one)}</h1>`,
  ([one = '']) => `<h2>${escaped(one)}<sup><a href="#n1">1</a></sup></h2>`,
  ([one = '']) => `<h5>${escaped(one)}</h5>`,
  ([one = '', two = '']) =>
    `<blockquote><h3>${escaped(one)}</h3><p>${escaped(two)}</p><footer>${escaped(one)}</footer></blockquote>`,
  ([one = '', two = '']) =>
    `<ul><li>${escaped(one)}<ul><li>${escaped(two)}</li></ul></li><li><a href="/x"><img src="a.png" alt=""></a></li></ul>`,
  ([one = '', two = '']) =>
    `<table><caption>${escaped(one)}</caption><tr><th>${escaped(two)}</th><td><p>a</p><ul><li>b</li></ul></td><td>c</td></tr><tr><td>d</td></tr></table>`,
  ([one = '', two = '']) =>
    `<table><tr><td><h2>${escaped(one)}</h2><p>${escaped(two)}</p></td></tr></table>`,
  ([one = '', two = '']) =>
    `<figure><img src="a.png" alt="${escaped(one).replace(/"/g, '')}"><img src="b.png" alt=""><figcaption>${escaped(two)}</figcaption></figure>`,
  ([one = '']) =>
    `<p><a href="http://example.org/a b%zz">${escaped(one)}</a> <a href="mailto:a%0d%0ab"></a></p>`,
  ([one = '']) => `<pre><code class="language-nope">${escaped(one)}</code></pre><hr>`,
  ([one = '']) => `<ol><li id="n1">${escaped(one)} <a href="#r">↩</a></li></ol>`,
];

const pageOf = (lines: string[], next: () => number): string =>
  `<title>${escaped(lines[0] ?? '')}</title><body>${lines
    .map((line) => pick(pageParts, next)([line, pick(odd, next)]))
    .join('\n')}</body>`;

const { paragraph, run } = word;

/** Ways to write some lines as a part of a Word file. */
const wordParts: ((lines: string[]) => string)[] = [
  ([one = '']) => paragraph(one),
  ([one = '']) => paragraph(`${run(one)}${word.noteMark(1)}`),
  ...['Title', 'Subtitle', 'Caption', 'Quote', 'Heading1', 'Heading2'].flatMap((style) => [
    ([one = '']: string[]) => paragraph(one, style),
    ([one = '']: string[]) => paragraph(`${run(one)}${word.noteMark(2)}`, style),
  ]),
  ([one = '']) => paragraph(word.picture(1, one)),
  ([one = '', two = '']) => paragraph(`${word.bold(one, true)}${run(two)}`),
  ([one = '', two = '']) => paragraph(`${word.hidden(one)}${word.smallCapitals(two)}`),
  ([one = '']) => word.dropCap(one),
  ([one = '', two = '']) =>
    word.table([
      [one, paragraph(two)],
      [word.table([[two]]), one],
    ]),
  ([one = '', two = '']) => word.table([[`${paragraph(one, 'Heading2')}${paragraph(two)}`]]),
];

const picture = await sharp({
  create: { width: 400, height: 300, channels: 3, background: '#8a1c1c' },
})
  .png()
  .toBuffer();

const wordOf = (lines: string[], next: () => number): Promise<Buffer> =>
  wordFile({
    pictures: [picture],
    notes: [pick(odd, next), 'The register, page 4.'],
    body: lines.map((line) => pick(wordParts, next)([line, pick(odd, next)])),
  });

const front = [
  '',
  '',
  '---\ntitle: *x\n---\n',
  '---\nheadline: A # b\ntags: [syria]\n---\n',
  '---\nconstructor: 1\n---\n',
];

const markOf = (line: string, next: () => number): string =>
  pick(
    [
      '',
      '',
      '# ',
      '## ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '[^1]: ',
      ':::pull-quote\n',
      '![a](a.png "b") ',
    ],
    next,
  ) + line;

const seeds = 25;

async function generated(): Promise<Input[]> {
  const inputs: Input[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const next = random(seed);
    const lines = sample(odd, 4 + Math.floor(next() * 14), next);
    inputs.push(
      { name: `plain-${seed}.txt`, bytes: lines.join(pick(['\n', '\n\n'], next)) },
      { name: `page-${seed}.html`, bytes: pageOf(lines, next) },
      { name: `word-${seed}.docx`, bytes: await wordOf(lines, next) },
      {
        name: `marked-${seed}.md`,
        bytes: pick(front, next) + lines.map((line) => markOf(line, next)).join('\n\n'),
      },
    );
  }
  return inputs;
}

async function written(): Promise<Input[]> {
  const texts = (await labelledTexts()).map(({ name, source }) => ({
    name: `${name}.txt`,
    bytes: source,
  }));
  const pages = [...(await savedTexts('saved')), ...(await savedTexts('first-sight'))];
  const saved = pages.map(({ file, bytes }) => ({ name: file, bytes }));
  return [...texts, ...saved];
}

test('what import writes passes the check', async () => {
  const folder = await importFolder();
  const inputs = [...(await written()), ...(await generated())];
  const names = new Map<string, string>();
  for (const [index, { name, bytes }] of inputs.entries()) {
    const slug = `t-${index}`;
    names.set(slug, name);
    const path = await folder.put(name, bytes);
    await importFile(folder.content.root, path, { slug, language: 'en', force: false }).catch(
      (error: unknown) => {
        if (!(error instanceof CannotImport)) throw new Error(name, { cause: error });
      },
    );
  }
  const made = await readdir(join(folder.content.root, 'content/articles'));
  expect(made.length).toBeGreaterThan(inputs.length * 0.8);
  const errors = (await folder.content.everyProblem()).filter(
    (line) => line.includes('/t-') && !/: (?:warning|advice): /.test(line),
  );
  const told = await Promise.all(
    errors.map(async (line) => {
      const [, slug = '', number = '1'] = /articles\/([^/]+)\/en\.md:(\d+)/.exec(line) ?? [];
      const source = await readFile(
        join(folder.content.root, `content/articles/${slug}/en.md`),
        'utf8',
      );
      return `${names.get(slug) ?? ''} ${line}\n    ${source.split('\n')[Number(number) - 1] ?? ''}`;
    }),
  );
  expect(told).toEqual([]);
}, 120_000);
