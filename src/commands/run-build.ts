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
if (await buildSite(projectRoot, values, progress)) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built dist/ in ${seconds} s: ${progress.phases()}.`);
} else {
  console.error('Nothing was built; dist/ is as it was.');
  process.exitCode = 1;
}
