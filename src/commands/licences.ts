import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder } from '../cache/site-folders.ts';
import { licencesFile, listedParts } from '../integrations/shipped-parts.ts';
import { ifThere } from '../shared/if-there.ts';
import { projectRoot } from './project-root.ts';

interface Lockfile {
  packages: Record<string, { version?: string }>;
}

const written = await ifThere(readFile(join(siteFolder(projectRoot), licencesFile), 'utf8'));

if (written === undefined) {
  console.error('There is no site whose parts could be listed. Run “npm run build” first');
  process.exitCode = 1;
} else {
  const lockfile = await readFile(join(projectRoot, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockfile) as Lockfile;
  for (const { name, licence } of listedParts(written)) {
    const { version = '' } = packages[`node_modules/${name}`] ?? {};
    console.log(`${name} ${version}: ${licence}`);
  }
  console.log(`\nTheir texts are in dist/${licencesFile}, which readers can have.`);
}
