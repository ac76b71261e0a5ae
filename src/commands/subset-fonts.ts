import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { projectRoot } from './project-root.ts';

const range = (first: number, last: number): string =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

const ascii = range(0x20, 0x7e);
const marks = '\u00a0–—‘’“”…·‑•×°§©«»€£½−↩↪→ﬁﬂ';
const accented = 'éèêëáàâäãåçíìîïñóòôöõøúùûüýÿæœßÉÈÀÂÇÖÜÄÅØÑ';
const latin = ascii + marks + accented;

const persianLetters = 'پچژڤگکی'; // for foreign names
/** Punctuation, letters, vowel marks, digits. */
const arabic = `،؛؟٪٫٬${range(0x621, 0x63a)}${range(0x640, 0x652)}${range(0x660, 0x669)}ٰٱ${persianLetters}`;

const packaged = (name: string, file: string): string =>
  `@fontsource-variable/${name}/files/${name}-${file}`;
const serif = (file: string): string => packaged('source-serif-4', file);
const hyperlegible = (file: string): string => packaged('atkinson-hyperlegible-next', file);
const naskh = (file: string): string => packaged('noto-naskh-arabic', file);
const readex = (file: string): string => packaged('readex-pro', file);

interface Cut {
  name: string;
  from: string;
  letters: string;
  axes: Record<string, number>;
}

/**
 * The faces of the site. One weight each, since a variable face weighs as much as two. Headings and strong words share
 * a semi-bold, in Latin one drawn for their size (optical size 32 points). Packages part a family by writing system, and so do we.
 */
const cuts: Cut[] = [
  { name: 'serif', from: serif('latin-wght-normal'), letters: latin, axes: { wght: 400 } },
  { name: 'serif-italic', from: serif('latin-wght-italic'), letters: latin, axes: { wght: 400 } },
  {
    name: 'serif-semibold',
    from: serif('latin-opsz-normal'),
    letters: latin,
    axes: { wght: 600, opsz: 32 },
  },
  ...(['normal', 'italic'] as const).map((slant) => ({
    name: slant === 'italic' ? 'hyperlegible-italic' : 'hyperlegible',
    from: hyperlegible(`latin-wght-${slant}`),
    letters: latin,
    axes: { wght: 400 },
  })),
  {
    name: 'hyperlegible-semibold',
    from: hyperlegible('latin-wght-normal'),
    letters: latin,
    axes: { wght: 600 },
  },
  ...[
    { weight: '', axes: { wght: 400 } },
    { weight: '-semibold', axes: { wght: 600 } },
  ].flatMap(({ weight, axes }) => [
    { name: `naskh${weight}`, from: naskh('arabic-wght-normal'), letters: arabic, axes },
    { name: `naskh-latin${weight}`, from: naskh('latin-wght-normal'), letters: latin, axes },
    { name: `readex${weight}`, from: readex('arabic-wght-normal'), letters: arabic, axes },
    { name: `readex-latin${weight}`, from: readex('latin-wght-normal'), letters: latin, axes },
  ]),
];

for (const { name, from, letters, axes } of cuts) {
  const source = await readFile(fileURLToPath(import.meta.resolve(`${from}.woff2`)));
  const subset = await subsetFont(source, letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    // Latin does without alternative figures and small capitals, a quarter of each file; Arabic letters have to join.
    noLayoutClosure: letters === latin,
  });
  await writeFile(`${projectRoot}/src/styles/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2: ${subset.length} bytes`);
}
