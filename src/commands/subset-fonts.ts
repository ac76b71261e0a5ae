import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { projectRoot } from './project-root.ts';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const marks = '\u00a0–—‘’“”…·‑•×°§©«»€£½−↩→ﬁﬂ';
const accented = 'éèêëáàâäãåçíìîïñóòôöõøúùûüýÿæœßÉÈÀÂÇÖÜÄÅØÑ';

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const hyperlegible =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

/**
 * The faces of the site. One weight each, since a variable face weighs as much as two. Headings and strong words share
 * a semi-bold drawn for their size (optical size 32 points).
 */
const faces: { name: string; from: string; axes: Record<string, number> }[] = [
  { name: 'serif', from: `${serif}-wght-normal`, axes: { wght: 400 } },
  { name: 'serif-italic', from: `${serif}-wght-italic`, axes: { wght: 400 } },
  { name: 'serif-semibold', from: `${serif}-opsz-normal`, axes: { wght: 600, opsz: 32 } },
  { name: 'hyperlegible', from: `${hyperlegible}-wght-normal`, axes: { wght: 400 } },
  { name: 'hyperlegible-italic', from: `${hyperlegible}-wght-italic`, axes: { wght: 400 } },
  { name: 'hyperlegible-semibold', from: `${hyperlegible}-wght-normal`, axes: { wght: 600 } },
];

for (const { name, from, axes } of faces) {
  const source = await readFile(fileURLToPath(import.meta.resolve(`${from}.woff2`)));
  const subset = await subsetFont(source, ascii + marks + accented, {
    targetFormat: 'woff2',
    variationAxes: axes,
    noLayoutClosure: true, // leaves out alternative figures and small capitals, a quarter of each file
  });
  await writeFile(`${projectRoot}/src/styles/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2: ${subset.length} bytes`);
}
