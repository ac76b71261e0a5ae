import { pruneCache } from '../cache/prune-cache.ts';
import { BuildProgress } from './build-progress.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { readOptions } from './read-options.ts';
import { warmCache, yearsIn } from './warm-cache.ts';

/** After so many days without use an entry of the cache may go. */
const daysKept = 30;

const usage = 'npm run build [-- --prune --strict --warm 1995-2004 --withdraw]';

const {
  values: { prune, warm, ...options },
} = readOptions(usage, {
  options: {
    prune: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    warm: { type: 'string' },
    withdraw: { type: 'boolean', default: false },
  },
});

const start = performance.now();
const secondsSince = (): string => ((performance.now() - start) / 1000).toFixed(1);

async function build(): Promise<void> {
  const progress = new BuildProgress();
  const outcome = await buildSite(projectRoot, options, progress);
  const seconds = secondsSince();
  if (outcome === 'built') console.log(`Built dist/ in ${seconds} s: ${progress.phases()}.`);
  if (outcome === 'unchanged')
    console.log(`Nothing has changed since dist/ was built (seen in ${seconds} s).`);
  if (outcome === 'refused') {
    console.error('Nothing was built; dist/ is as it was.');
    process.exitCode = 1;
  }
}

async function warmFor(years: string): Promise<void> {
  const known = yearsIn(years);
  if (!known) {
    console.error(`“${years}” names no years. Write --warm 1995-2004 or --warm 2004`);
    process.exitCode = 1;
    return;
  }
  try {
    const articles = await warmCache(projectRoot, known);
    console.log(`The cache holds what ${articles} articles need, in ${secondsSince()} s.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await (warm === undefined ? build() : warmFor(warm));
if (prune) {
  const { kept, removed } = await pruneCache(projectRoot, Date.now() - daysKept * 864e5);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(
    `The cache holds ${megabytes(kept)} MB; ${megabytes(removed)} MB that nothing had read for ${daysKept} days are gone.`,
  );
}
