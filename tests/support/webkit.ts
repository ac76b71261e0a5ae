import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { inject } from 'vitest';
import { findWebKit } from './find-browser.ts';
import { desk } from './firefox.ts';
import { serveSite } from './serve-site.ts';
import { WebDriverPage } from './webdriver.ts';

const programs = findWebKit();

/** Whether WebKit is here with all that it needs. */
export const hasWebKit = programs !== undefined;

// See src/decisions/0097-webkit-by-its-driver.md.
/** One for all files of a worker; it ends with the worker. */
let only: Promise<WebDriverPage> | undefined;
/** What ends with the page that is open. */
const closing: (() => Promise<void> | void)[] = [];

/**
 * Starts a program that ends, with all that it has started, when this worker ends in whatever way: its input is closed then.
 * @returns it, with a pipe from its file descriptor 3
 */
function startTied(program: string, args: string[], display?: string): ChildProcess {
  const env = { ...process.env, GDK_BACKEND: 'x11', ...(display && { DISPLAY: display }) };
  const script = '"$0" "$@" & cat; kill 0';
  const stdio: ('ignore' | 'pipe')[] = ['pipe', 'ignore', 'ignore', 'pipe'];
  return spawn('sh', ['-c', script, program, ...args], { detached: true, env, stdio });
}

/** Starts a screen that nobody sees: this browser has no other way to do without one. */
async function startScreen(xvfb: string): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = startTied(xvfb, args);
  const [number] = (await once(screen.stdio[3] ?? screen, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function startWebKit(): Promise<WebDriverPage> {
  if (!programs) throw new Error('WebKit is not installed; skip this suite');
  const display = await startScreen(programs.xvfb);
  const port = await freePort();
  startTied(programs.driver, [`--port=${port}`], display);
  const page = await WebDriverPage.open(`http://127.0.0.1:${port}`);
  await page.resize(desk);
  return page;
}

// The protocol runs nothing before a page's own scripts, so the page brings it.
async function addressWith(before: () => void): Promise<string> {
  const site = await serveSite(inject('site').dist, { before: `(${String(before)})()` });
  closing.push(() => site.close());
  return site.url;
}

/** Runs in the page. */
async function forgetAll(): Promise<void> {
  localStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

// A browser of its own would take a page three times its work.
async function close(page: WebDriverPage): Promise<void> {
  await page.goto(`${inject('site').url}/robots.txt`);
  await page.evaluate(forgetAll);
  await page.replace();
}

/**
 * Opens a page of the built site, or of another by its whole address, in WebKit, whose memory is empty; it closes with its
 * test, or with its file. There is one page at a time.
 * @param before runs in each document of the built site before its own scripts
 */
export async function openWebKitPage(path: string, before?: () => void): Promise<WebDriverPage> {
  if (closing.length > 0) throw new Error('WebKit has a page open already');
  only ??= startWebKit();
  const page = await only;
  closing.push(() => close(page));
  const site = before ? await addressWith(before) : inject('site').url;
  await page.goto(new URL(path, site).href);
  return page;
}

/** How many pages are open: what `closeWebKitPages` takes. */
export const openWebKitPages = (): number => closing.length;

/** Closes the pages that were opened after so many. */
export async function closeWebKitPages(from = 0): Promise<void> {
  for (const end of closing.splice(from)) await end();
}
