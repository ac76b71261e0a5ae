import {
  findChromium,
  findFirefox,
  findHeadlessShell,
  findWebKit,
  FIREFOX_CACHE,
  HEADLESS_SHELL,
} from './find-browser.ts';
import { runCommand } from './run-command.ts';

const DOWNLOAD_SECONDS = 300;
const QUIET_APT = { DEBIAN_FRONTEND: 'noninteractive' };
// A machine without network should learn so in seconds.
const PATIENCE = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15'];

async function apt(...args: string[]): Promise<boolean> {
  const result = await runCommand('apt-get', ['-qq', ...PATIENCE, ...args], {
    env: QUIET_APT,
    timeoutSeconds: DOWNLOAD_SECONDS,
  });
  return result.code === 0;
}

let lists: Promise<boolean> | undefined;

/** Lists of last year name browsers of last year, or packages that are there no more: they are fetched first, once. */
async function installPackage(...names: string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  await (lists ??= apt('update'));
  await apt('install', '-y', '--no-install-recommends', ...names);
}

async function download(tool: string, ...args: string[]): Promise<void> {
  await runCommand(tool, args, { timeoutSeconds: DOWNLOAD_SECONDS });
}

/**
 * Finds Chromium or brings it here: the one that was asked for, the one without windows, another
 * that is installed, the distribution's package, then the test tool's download.
 * @returns its path, or undefined when none can be had
 */
export async function ensureChromium(): Promise<string | undefined> {
  const isChosen = process.env['CHROMIUM'] !== undefined;
  if (!isChosen && findHeadlessShell() === undefined) await installPackage(HEADLESS_SHELL);
  const found = findChromium();
  if (found) return found;
  console.log('Looking for Chromium: none is installed, so one is fetched (once) …');
  await installPackage('chromium');
  const packaged = findChromium();
  if (packaged) return packaged;
  await download('playwright-core', 'install', '--no-shell', 'chromium');
  return findChromium();
}

/** As `ensureChromium`, for Firefox, whose tests are skipped when it cannot be had. */
export async function ensureFirefox(): Promise<string | undefined> {
  const found = findFirefox();
  if (found) return found;
  console.log('Looking for Firefox: none is installed, so one is fetched (once) …');
  for (const name of ['firefox-esr', 'firefox']) {
    await installPackage(name);
    const packaged = findFirefox();
    if (packaged) return packaged;
  }
  await download('browsers', 'install', 'firefox@stable', '--path', FIREFOX_CACHE);
  return findFirefox();
}

/**
 * Finds WebKit's driver with a screen for it, or installs the distribution's packages; nobody else has them.
 * @returns whether both are here; without them its tests are skipped
 */
export async function ensureWebKit(): Promise<boolean> {
  if (findWebKit()) return true;
  console.log('Looking for WebKit: none is installed, so one is fetched (once) …');
  await installPackage('webkit2gtk-driver', 'xvfb');
  return findWebKit() !== undefined;
}
