import { pruneCache } from '../cache/prune-cache.ts';
import { BuildProgress } from './build-progress.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';

/** After so many days without use an entry of the cache may go. */
const daysKept = 30;

const {
  values: { prune, ...options },
} = readOptions('npm run build [-- --prune --strict --withdraw]', {
  options: {
    prune: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    withdraw: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const progress = new BuildProgress();
const outcome = await buildSite(projectRoot, options, progress);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (outcome === 'built') console.log(`Built dist/ in ${seconds} s: ${progress.phases()}.`);
if (outcome === 'unchanged')
  console.log(`Nothing has changed since dist/ was built (seen in ${seconds} s).`);
if (outcome === 'refused') {
  console.error('Nothing was built; dist/ is as it was.');
  process.exitCode = 1;
}
if (prune) {
  const { kept, removed } = await pruneCache(projectRoot, Date.now() - daysKept * 864e5);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(
    `The cache holds ${megabytes(kept)} MB; ${megabytes(removed)} MB that nothing had read for ${daysKept} days are gone.`,
  );
}
