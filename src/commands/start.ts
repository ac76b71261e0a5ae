import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve-site.ts';

console.log('Building the site …');
if (await buildSite(projectRoot)) {
  const port = await serveSite(join(projectRoot, 'dist'), Number(process.env.PORT ?? 4321));
  console.log(`Longview is at http://localhost:${port} (Ctrl-C ends it).`);
} else {
  process.exitCode = 1;
}
