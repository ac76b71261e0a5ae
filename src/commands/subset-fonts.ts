import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { projectRoot } from './project-root.ts';

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const headlineLetters = `${ascii}\u00a0–—‘’“”…·éèüöäçñ`;
const textLetters = `${ascii}\u00a0–—‘’“”…·‑•×°§©«»€£½éèêëáàâäãåçíìîïñóòôöõøúùûüýÿæœßÉÈÀÂÇÖÜÄÅØÑ−↩→`;

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';
const hyperlegible =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';

/** The faces of the site. The display cut is drawn for headlines (optical size 48) and needs one weight only. */
const faces = [
  {
    name: 'serif',
    from: `${serif}-wght-normal`,
    letters: textLetters,
    axes: { wght: { min: 400, max: 600 } },
  },
  { name: 'serif-italic', from: `${serif}-wght-italic`, letters: textLetters, axes: { wght: 400 } },
  {
    name: 'serif-display',
    from: `${serif}-opsz-normal`,
    letters: headlineLetters,
    axes: { wght: 600, opsz: 48 },
  },
  {
    name: 'hyperlegible',
    from: `${hyperlegible}-wght-normal`,
    letters: textLetters,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'hyperlegible-italic',
    from: `${hyperlegible}-wght-italic`,
    letters: textLetters,
    axes: { wght: 400 },
  },
];

for (const { name, from, letters, axes } of faces) {
  const source = await readFile(fileURLToPath(import.meta.resolve(`${from}.woff2`)));
  const subset = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(`${projectRoot}/src/styles/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2: ${subset.length} bytes`);
}
