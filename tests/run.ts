import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from './support/html-checker.ts';
import { ensureChromium, ensureFirefox, ensureWebKit } from './support/install-browser.ts';
import { CACHE } from './support/paths.ts';
import { runCommand } from './support/run-command.ts';
import { generateTypes, runStaticChecks } from './support/static-checks.ts';
import { readTally, tallyLine, type Tally } from './support/test-report.ts';

const NO_CHROMIUM = `No Chromium or Chrome was found, and none could be installed.
Install one and run npm test again:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  anywhere         npx playwright-core install --with-deps chromium
or name one that is there: CHROMIUM=/path/to/chrome npm test`;

const NO_FIREFOX =
  '– Firefox is not installed and could not be fetched: its tests are skipped (FIREFOX=/path names one)';

const NO_WEBKIT =
  '– WebKit is not installed and could not be fetched: its tests are skipped (Debian, Ubuntu: webkit2gtk-driver and xvfb)';

const NO_JAVA = '– Java is not installed: the HTML checker is skipped (it needs Java 17 or later)';

async function prepareTools(): Promise<boolean> {
  const chromium = await ensureChromium();
  if (!chromium) {
    console.error(NO_CHROMIUM);
    return false;
  }
  const firefox = await ensureFirefox();
  if (!firefox) console.log(NO_FIREFOX);
  if (!(await ensureWebKit())) console.log(NO_WEBKIT);
  if (!(await findJava())) console.log(NO_JAVA);
  process.env['CHROMIUM'] = chromium;
  if (firefox) process.env['FIREFOX'] = firefox;
  return true;
}

/** @param wanted parts of the paths of test files, or options of Vitest; without any, all tests run */
async function runTests(wanted: readonly string[]): Promise<Tally> {
  const report = join(CACHE, 'report.json');
  mkdirSync(CACHE, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...wanted];
  const { code } = await runCommand('vitest', args, { inherit: true });
  return readTally(report, code);
}

async function main(): Promise<number> {
  if (!(await prepareTools())) {
    console.log(tallyLine({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
  const wanted = process.argv.slice(2);
  const isWhole = wanted.length === 0;
  if (isWhole) await generateTypes();
  // Beside each other: tests wait for browsers, and leave time to those who read the code.
  const [tests, failedChecks] = await Promise.all([
    runTests(wanted),
    isWhole ? runStaticChecks() : 0,
  ]);
  // A failed check counts, so that the last line and the exit code never disagree.
  const tally = { ...tests, failed: tests.failed + failedChecks };
  console.log(tallyLine(tally));
  return tally.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
