import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../support/paths.ts';

const module = pathToFileURL(join(ROOT, 'src/commands/serve-site.ts')).href;

const script = (...args: [folder: string, port: number, host?: string]): string => `
  const { serveSite } = await import(${JSON.stringify(module)});
  console.log('served on', await serveSite(...${JSON.stringify(args)}));
`;

let folder = '';
let said = '';
let taken = 0;
let served = 0;
const closers: (() => unknown)[] = [];

/** Holds a port that the system chooses. */
function holdPort(): Promise<number> {
  const server = createServer();
  closers.push(() => server.close());
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** Serves the folder in a process of its own; returns what it said until it served. */
function serve(port: number, ...host: string[]): Promise<string> {
  const args = ['--input-type=module', '--eval', script(folder, port, ...host)];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  closers.push(() => child.kill());
  return new Promise((resolve, reject) => {
    let heard = '';
    const hear = (text: Buffer): void => {
      heard += text.toString();
      if (heard.includes('served on')) resolve(heard);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(heard)));
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longview-served-'));
  closers.push(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'archive'));
  await writeFile(join(folder, 'index.html'), 'Home');
  await writeFile(join(folder, 'archive/index.html'), 'Archive');
  await writeFile(join(folder, '404.html'), 'Nothing here');
  taken = await holdPort();
  said = await serve(taken);
  served = Number(/served on (\d+)/.exec(said)?.[1]);
}, 20_000);

afterAll(() => Promise.all(closers.map((close) => close())));

const get = (path: string): Promise<Response> => fetch(`http://localhost:${served}${path}`);

test('a port that is taken is named, and the next free one is served on', () => {
  expect(said).toContain(`Port ${taken} is taken.\n`);
  expect(served).toBeGreaterThan(taken);
  expect(served).toBeLessThan(taken + 100);
});

test.each([
  ['/', 'Home'],
  ['/archive/', 'Archive'],
])('%s answers with the page of its folder', async (path, text) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(text);
});

test('an address at which nothing stands answers 404 with the page that says so', async () => {
  const answer = await get('/articles/none/');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toBe('Nothing here');
});

test('nothing outside of the folder is served', async () => {
  const answer = await get('/..%2f..%2f..%2fetc%2fpasswd');
  expect(answer.status).toBe(404);
});

test('a site is served to this machine alone, until another address is asked for', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    await expect(fetch(`http://${address}:${served}/`)).rejects.toThrow();
  }
  const open = await serve(taken, '0.0.0.0');
  const port = Number(/served on (\d+)/.exec(open)?.[1]);
  for (const { address } of [...others, { address: '127.0.0.1' }]) {
    expect((await fetch(`http://${address}:${port}/`)).status).toBe(200);
  }
});
