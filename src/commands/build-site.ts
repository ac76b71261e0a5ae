import { checkContent, type ContentReport } from '../checks/check-content.ts';
import { lostEdition } from '../checks/check-ledgers.ts';
import { checkWithdrawn } from '../checks/check-withdrawn.ts';
import { refusePending } from '../checks/refuse-pending.ts';
import type { Problem } from '../shared/problem.ts';
import { BuildProgress } from './build-progress.ts';
import { errorsIn, printProblems } from './print-problems.ts';
import { clearStaging, publishSite, settleWorkshop, stagingFolder } from './publish-site.ts';
import { readInputs, rememberSite, standsAlready } from './standing-site.ts';

/** What an editor may ask of a build. */
export interface BuildOptions {
  /** Refuses what is still pending. */
  strict?: boolean;
  /** Goes on where articles that were published would be gone. */
  withdraw?: boolean;
}

async function problemsOf(
  root: string,
  report: ContentReport,
  { strict, withdraw }: BuildOptions,
): Promise<Problem[]> {
  const problems = strict ? refusePending(report) : report.problems;
  if (withdraw) return problems.filter(({ rule }) => rule !== lostEdition);
  if (errorsIn(problems).length > 0) return problems; // what cannot be read is not gone
  return [...problems, ...(await checkWithdrawn(root, report.articles))];
}

/** @param staging the folder for the site */
async function buildIn(root: string, staging: string, progress: BuildProgress): Promise<void> {
  const { build } = await import('astro'); // takes a second to load, and is not always needed
  await build({
    root,
    outDir: staging,
    logLevel: 'error',
    integrations: [progress.integration()],
  });
}

/** Names that stand in the code that makes pages, Astro's own included: what the shell says under them, Astro writes there. */
const heardFromShell = ['BASE_URL', 'CI', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Whatever the shell says: a site is built to be published, without drafts. */
function quietShell(): void {
  process.env.NODE_ENV = 'production';
  for (const name of ['LONGVIEW_DRAFTS', ...heardFromShell])
    Reflect.deleteProperty(process.env, name);
}

/**
 * Builds the site aside and puts it into `dist/` only when it is whole; not at all where it stands there already.
 *
 * @param root the project's root
 * @param progress is told of every phase
 * @returns where it was refused, the reasons have been printed and `dist/` is as it was
 * @see src/decisions/0004-build-aside.md
 */
export async function buildSite(
  root: string,
  options: BuildOptions = {},
  progress = new BuildProgress(),
): Promise<'built' | 'unchanged' | 'refused'> {
  quietShell();
  // Astro leaves its half-made pages in the folder where the command was typed, and finds no packages from there.
  process.chdir(root);

  await settleWorkshop(root);
  const inputs = await readInputs(root, options);
  if (inputs && standsAlready(inputs)) return 'unchanged';
  progress.begin('check');
  const problems = await problemsOf(root, await checkContent(root), options);
  progress.pause();
  if (printProblems(problems.filter(({ severity }) => severity !== 'advice')) > 0) return 'refused';

  const staging = await stagingFolder(root);
  try {
    progress.begin('content');
    await buildIn(root, staging, progress);
    if (!(await publishSite(root, staging))) return await buildSite(root, options, progress);
    if (inputs) await rememberSite(inputs);
    progress.pause();
    return 'built';
  } catch (error) {
    progress.pause();
    console.error(error instanceof Error ? error.message : error);
    return 'refused';
  } finally {
    clearStaging(staging);
  }
}
