import { describe, expect, test } from 'vitest';
import { drawingFaults } from '../../../src/checks/pictures/drawing-faults.ts';
import { testFaults } from '../../support/faults.ts';

const root = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** A drawing with a line of its own for what is tried. */
const drawing = (inner: string, attributes = ''): string =>
  `${root} width="6" height="4"${attributes}>\n${inner}\n</svg>`;

const told = (source: string): string[] =>
  drawingFaults(source).map(({ line, message }) => `${line}: ${message}`);

const refused = (line: number, deed: string): string =>
  `${line}: the drawing is to be a picture alone, and ${deed}. Take it out, or export the drawing again as plain SVG`;

describe('a drawing that does more than to be looked at is refused with its line', () => {
  test.each([
    ['<script>alert(1)</script>', '<script> is live'],
    ['<g><x:script xmlns:x="http://www.w3.org/2000/svg"/></g>', '<x:script> is live'],
    ['<foreignObject><p/></foreignObject>', '<foreignObject> is live'],
    ['<path onclick="alert(1)"/>', '“onclick” runs a script'],
    ['<animate attributeName="onload" to="alert(1)"/>', '“attributeName” runs a script'],
    ['<set attributeName="xlink:href" to="x"/>', '“attributeName” runs a script'],
    [
      '<a href=" javascript:alert(1)"/>',
      '“href” leads out of the drawing, to “javascript:alert(1)”',
    ],
    [
      '<image xlink:href="https://example.org/a.png"/>',
      '“xlink:href” leads out of the drawing, to “https://example.org/a.png”',
    ],
    ['<use href="other.svg#a"/>', '“href” leads out of the drawing, to “other.svg#a”'],
    [
      '<image href="data:image/svg+xml,x"/>',
      '“href” leads out of the drawing, to “data:image/svg+xml,x”',
    ],
    ['<path fill="url(https://example.org/#a)"/>', '“fill” fetches something from elsewhere'],
    ['<path style="filter: url(a.svg#b)"/>', '“style” fetches something from elsewhere'],
    [
      '<style>rect { mask-image: image-set("//b.example/c" 1x) }</style>',
      '<style> fetches something from elsewhere',
    ],
    ['<style>@import "a.css";</style>', '<style> fetches something from elsewhere'],
    [
      '<style><![CDATA[a { background: url("//b") }]]></style>',
      '<style> fetches something from elsewhere',
    ],
    [
      '<g xmlns:i="a" i:export-filename="/home/ana/secret.png"/>',
      '“i:export-filename” tells where its file lay on a machine',
    ],
    ['<g xmlns:h="http://www.w3.org/1999/xhtml"/>', '“xmlns:h” brings HTML into it'],
    ['<?xml-stylesheet href="a.css"?>', '<?xml-stylesheet?> fetches a style sheet'],
  ])('%s', (inner, deed) => {
    expect(told(drawing(inner))).toEqual([refused(2, deed)]);
  });

  test('an event handler of the drawing itself', () => {
    expect(told(drawing('', ' onload="alert(1)"'))).toEqual([refused(1, '“onload” runs a script')]);
  });
});

describe('a drawing is refused for what stands before it', () => {
  test.each([
    [
      '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>',
      'its <!DOCTYPE> declares more than the type',
    ],
    [
      '<!DOCTYPE svg SYSTEM "https://b.example/c.dtd">',
      'its <!DOCTYPE> leads out of the drawing, to “https://b.example/c.dtd”',
    ],
    [
      '<?xml version="1.0" encoding="ISO-2022-JP"?>',
      'its first line says that it is written in “ISO-2022-JP” and not in UTF-8',
    ],
  ])('%s', (head, deed) => {
    expect(told(head + drawing('<path/>'))).toEqual([refused(1, deed)]);
  });
});

describe('a drawing of copies is refused where no browser would come to its end', () => {
  const multiplies =
    '1: the drawing refers to its own parts so often that it draws more than 1000000 elements. Draw fewer copies, and export it again';

  /** Groups that each show the one before it ten times. */
  const copies = (levels: number, copy: (id: string) => string): string =>
    Array.from(
      { length: levels },
      (_, level) => `<g id="c${level + 1}">${copy(`#c${level}`).repeat(10)}</g>`,
    ).join('');

  test.each([
    ['copies of copies', copies(7, (id) => `<use href="${id}"/>`)],
    ['fills of fills', copies(7, (id) => `<path fill="url(${id})"/>`)],
    ['a copy of itself', '<g id="a"><use xlink:href="#a"/></g>'],
  ])('%s', (_, inner) => {
    expect(told(drawing(`<path id="c0"/>${inner}`))).toEqual([multiplies]);
  });

  test('and not where it shows a sign a thousand times', () => {
    expect(told(drawing(`<path id="c0"/>${copies(3, (id) => `<use href="${id}"/>`)}`))).toEqual([]);
  });
});

describe('a drawing that is a picture', () => {
  test.each([
    '<defs><linearGradient id="a"/></defs><path fill="url(#a)" style="stroke: url(\'#a\')"/>',
    '<use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<style>text { font: 12px serif }</style><text>on and on (ashore)</text>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
  ])('may hold %s', (inner) => {
    expect(told(drawing(inner))).toEqual([]);
  });

  test('may begin as programs write it', () => {
    const head =
      '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(told(head + drawing('<path/>'))).toEqual([]);
  });
});

describe('a file that is no drawing is refused', () => {
  test.each([
    [
      '<svg width="600"><g>',
      '1: this is no well-formed drawing: Missing end tag for element g. Export it again, as plain SVG',
    ],
    [
      'root:x:0:0\n',
      '1: this is no well-formed drawing: Root element is missing or invalid. Export it again, as plain SVG',
    ],
    [
      '<svg width="6" height="4"/>',
      '1: this does not begin as a drawing. Write <svg xmlns="http://www.w3.org/2000/svg" …> around it',
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a"/></svg>',
      '1: nothing says what “xlink:” stands for. Export the drawing again, as plain SVG, or take those names out',
    ],
  ])('%s', (source, message) => {
    expect(told(source)).toEqual([message]);
  });
});

test.each([251, 100_000])('a drawing of %d elements within each other is refused', (depth) => {
  const inner = `${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}`;
  expect(told(drawing(inner))).toEqual([
    expect.stringMatching(
      /^\d: the drawing holds more than 250 elements within each other\. Ungroup them, and export it again$/,
    ),
  ]);
});

const sizeless =
  '1: the drawing does not say how large it is. Write width="600" height="400" on <svg>, in its first lines';

describe('a drawing beside an article', () => {
  testFaults(
    [
      ['without a size', `${root}><path/></svg>`],
      ['with a size in per cent', `${root} width="100%" height="100%"/>`],
      ['of no height', `${root} width="6" height="0"/>`],
      ['whose size the build does not find', `<!-- ${'a'.repeat(1000)} -->${drawing('<path/>')}`],
    ].map(([name = '', source = '']) => ({
      name: `${name} is refused`,
      change: (folder) => folder.write('content/articles/x/breakwater.svg', source),
      says: [`content/articles/x/breakwater.svg:${sizeless}`],
    })),
  );

  testFaults([
    {
      name: 'is refused though no article shows it: the build would stop at it',
      change: (folder) => folder.write('content/articles/x/left.svg', drawing('<script/>')),
      says: [`content/articles/x/left.svg:${refused(2, '<script> is live')}`],
    },
    {
      name: 'may say its size as a box of view',
      change: (folder) =>
        folder.write('content/articles/x/breakwater.svg', `${root} viewBox="0 0 8 4"/>`),
      says: [],
    },
  ]);
});
