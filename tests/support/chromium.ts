import { chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from './find-browser.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Flags that keep a browser from talking to anyone but the page's server. */
export function chromiumFlags(): string[] {
  // Chromium refuses its sandbox to root, which is who runs tests in most containers.
  return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
}

/** How to launch the installed Chromium. */
export function chromiumOptions(extraFlags: readonly string[] = []): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium: run npm test, which fetches one, or set CHROMIUM=/path/to/it');
  }
  return { executablePath, headless: true, args: [...chromiumFlags(), ...extraFlags] };
}

/** Starts a headless Chromium with a fresh profile. */
export function launchChromium(
  extraFlags: readonly string[] = [],
): ReturnType<typeof chromium.launch> {
  return chromium.launch(chromiumOptions(extraFlags));
}
