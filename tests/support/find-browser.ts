import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CACHE } from './paths.ts';

/** Where `install-browser.ts` puts a downloaded Firefox. */
export const FIREFOX_CACHE = join(CACHE, 'browsers');

function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Ubuntu's chromium-browser is a stub that only advises a snap, hence the question for a version.
function answersAs(name: RegExp, path: string): boolean {
  try {
    const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 };
    return name.test(execFileSync(path, ['--version'], quiet).toString());
  } catch {
    return false;
  }
}

function firstThatRuns(name: RegExp, candidates: readonly string[]): string | undefined {
  return candidates.find((path) => existsSync(path) && isExecutable(path) && answersAs(name, path));
}

/** The Chromium without windows: a page opens in it in a third of the time. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Path of that one, where it is installed. */
export function findHeadlessShell(): string | undefined {
  return firstThatRuns(/chrom/i, onPath(HEADLESS_SHELL));
}

/** Path of an installed Chromium or Chrome; the variable `CHROMIUM` names another. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM'];
  const names = [
    HEADLESS_SHELL,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  return firstThatRuns(/chrom/i, [
    ...(chosen ? [chosen] : []),
    ...names.flatMap(onPath),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]);
}

/** Path of an installed Firefox; the variable `FIREFOX` names another. */
export function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX'];
  return firstThatRuns(/firefox/i, [
    ...(chosen ? [chosen] : []),
    ...['firefox', 'firefox-esr'].flatMap(onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...globSync(join(FIREFOX_CACHE, 'firefox', '*', '**', 'firefox')),
  ]);
}

/** Path of an installed program. */
export const findProgram = (name: string): string | undefined => onPath(name).find(isExecutable);

/** Paths of WebKit's driver, which brings its browser, and of a screen for it, where both are installed. */
export function findWebKit(): { driver: string; xvfb: string } | undefined {
  const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map(findProgram);
  return driver && xvfb ? { driver, xvfb } : undefined;
}
