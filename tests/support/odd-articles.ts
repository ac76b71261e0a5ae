import { site } from '../../src/site.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const headlines = [
  'The pier',
  '"What the </style> does"',
  'A & B <i>',
  "'100% of it'",
  '*x*',
  '&x',
  '1984',
  'a #5',
  '"a\\u0001b"',
  '[]',
  '0x10',
];
const headings = [
  'Notes',
  'Top',
  '🚢 Ships',
  '– The end',
  'Update 6',
  'Settings',
  'كلمة '.repeat(60),
  'constructor',
  '',
  '%zz',
  '\u200b',
  'A `code` and *b*',
  'раris',
  'History',
  'A[^1]',
  'B {#b}',
  'C {#b}',
  'D {#notes}',
  `E {#${'e'.repeat(61)}}`,
];
const links = [
  '/nowhere',
  '/archive/',
  '/archive',
  '#pier',
  '#top',
  '../x/en.md',
  '/articles/x/',
  '<https://a b>',
  'https://a.example/%zz',
  '/%zz',
  'mailto:a@b.example',
  'mailto:',
  'tel:',
  `${site.url}/nowhere/`,
  `${site.url}/articles/x/`,
  'mailto:a@b.example?cc=%0d%0ab',
  '//a.example/',
  '/\\\\a.example',
  '/feed.xml',
  '/topics/syria/',
  '/authors/nobody/',
  '',
];
const inlines = [
  'Words',
  '*em*',
  '`x|y`',
  'a % {b}',
  'www.[name].org',
  'https://a.example/(b)',
  '[[Page]]',
  '^[x]',
  'one\u000btwo',
  '\\<b>',
  'x[^1]',
  '12:30',
  '~~gone~~',
  '\\# 5',
  '==x==',
  'H~2~O',
  'x^2^',
  'One &#11;two',
  'One &#x202e;two',
  '[a][nowhere]',
];
const blocks = [
  '> :::figure{credit=A}\n> ![a](./breakwater.svg)\n>\n> A caption.\n> :::',
  ':::pull-quote\nWords\n:::',
  '::::pull-quote\nWords\n:::',
  ':::figure{credit=A image=pending}\nA caption.\n:::',
  '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
  '| a | b |\n| - | - |\n| 1 |',
  '```js\nconst a = 1;\n```',
  '```constructor\nx\n```',
  '- a\n  - b\n    1. c',
  '> [!NOTE]\n> Words',
  '---',
  '<b>raw</b>',
  '<!-- left -->',
  ':::key-points\n- One point\n:::',
  '::leaf',
  '```js\nno end',
  '| a |\n| 1 |',
  '##The end',
];

/** An article of odd shape: of what editors, other programs and ill will have put into one. */
function oddArticle(next: () => number): string {
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const parts = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
    const kind = next();
    if (kind < 0.3) return `## ${one(headings)}\n\nText of it.`;
    if (kind < 0.5) return `See [${one(['there', 'here', ''])}](${one(links)}).`;
    return kind < 0.8 ? `${one(inlines)} and ${one(inlines)}.` : one(blocks);
  });
  const note = next() < 0.5 ? '\n\n[^1]: A note.' : '';
  const fields = [
    'standfirst: A test.',
    'kind: analysis',
    'authors: [ana]',
    'published: 2025-11-10',
    'topics: [syria]',
  ];
  return `---\nheadline: ${next() < 0.2 ? one(headlines) : 'The pier'}\n${fields.join('\n')}\n---\nWords of it.\n\n${parts.join('\n\n')}${note}\n`;
}

/** Articles of odd shape by their folders, the same in every run. */
export function oddArticles(count: number): Map<string, string> {
  const next = numbers(20_251_128);
  return new Map(
    Array.from({ length: count }, (_, index) => [`odd-${index}`, oddArticle(next)] as const),
  );
}
