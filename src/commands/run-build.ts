import { BuildProgress } from './build-progress.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions('npm run build [-- --strict --withdraw]', {
  options: {
    strict: { type: 'boolean', default: false },
    withdraw: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const progress = new BuildProgress();
const outcome = await buildSite(projectRoot, values, progress);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (outcome === 'built') console.log(`Built dist/ in ${seconds} s: ${progress.phases()}.`);
if (outcome === 'unchanged')
  console.log(`Nothing has changed since dist/ was built (seen in ${seconds} s).`);
if (outcome === 'refused') {
  console.error('Nothing was built; dist/ is as it was.');
  process.exitCode = 1;
}
