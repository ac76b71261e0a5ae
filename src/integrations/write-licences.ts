import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licencesFile, writtenParts, type LicensedPart } from './shipped-parts.ts';

/** Where Vite lists the packages that it bundled for browsers. It names versions, and goes once it was read. */
export const bundledLicences = 'bundled-licences.json';

interface BundledPackage {
  name: string;
  /** SPDX identifier. */
  identifier?: string;
  text?: string;
}

async function bundled(file: string): Promise<LicensedPart[]> {
  const packages = JSON.parse(await readFile(file, 'utf8')) as BundledPackage[];
  return packages.map(({ name, identifier = '', text = '' }) => ({
    ...{ name, licence: identifier, text },
  }));
}

/** What comes without the bundle's knowledge, and the file of its licence: the search, and lines of the bundler's own. */
const besides = { pagefind: 'LICENSE/LICENSE', rolldown: 'LICENSE' };

const others = (root: string): Promise<LicensedPart[]> =>
  Promise.all(
    Object.entries(besides).map(async ([name, file]) => ({
      ...{ name, licence: 'MIT' },
      text: await readFile(join(root, 'node_modules', name, file), 'utf8'),
    })),
  );

const typefaceLicence = /^LICENSE-(.+)\.txt$/;

/** Their licences stand beside their files, named after their packages. */
async function typefaces(root: string): Promise<LicensedPart[]> {
  const folder = join(root, 'src/styles/fonts');
  const files = (await readdir(folder)).filter((file) => typefaceLicence.test(file));
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(typefaceLicence, '@fontsource-variable/$1'),
      licence: 'OFL-1.1',
      text: await readFile(join(folder, file), 'utf8'),
    })),
  );
}

function refuseUnlicensed(parts: LicensedPart[]): void {
  const names = parts.filter(({ licence, text }) => !licence || !text).map(({ name }) => name);
  if (names.length === 0) return;
  throw new Error(
    `${names.join(', ')} would reach readers without a licence. Use another package, or add its licence in src/integrations/write-licences.ts`,
  );
}

/**
 * Tells readers whose work they are given, and passes on the texts that its licences ask for.
 *
 * @see src/decisions/0096-licences-of-what-is-shipped.md
 */
export const licences = (): AstroIntegration => {
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const list = fileURLToPath(new URL(bundledLicences, dir));
        const found = await Promise.all([typefaces(root), others(root), bundled(list)]);
        const parts = found.flat().sort((one, other) => (one.name < other.name ? -1 : 1));
        refuseUnlicensed(parts);
        await writeFile(join(fileURLToPath(dir), licencesFile), writtenParts(parts));
        await rm(list);
      },
    },
  };
};
