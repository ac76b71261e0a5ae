import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { everywhere, withHash } from '../../src/integrations/response-headers.ts';
import { ROOT } from '../support/paths.ts';

function isInstalled(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The configuration that README.md gives, with our own folder and port. */
async function configuration(folder: string, port: number): Promise<string> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [, given = ''] = /```nginx\n([^]*?)```/.exec(readme) ?? [];
  const server = given
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('/srv/longview/dist', inject('site').dist);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/pid; error_log stderr; events {}
    http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}; ${server} }`;
}

describe.skipIf(!isInstalled())('nginx, configured as README.md says', () => {
  let folder: string;
  let url: string;
  let nginx: ReturnType<typeof spawn>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longview-nginx-'));
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'nginx.conf'), await configuration(folder, port));
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    await vi.waitFor(() => fetch(url), 10_000);
  });

  afterAll(async () => {
    nginx.kill();
    await once(nginx, 'exit');
    await rm(folder, { recursive: true });
  });

  test('serves pages that are asked for anew each time, and never in the frame of another', async () => {
    const { status, headers } = await fetch(`${url}/archive/`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-cache');
    for (const [name, value] of Object.entries(everywhere)) expect(headers.get(name)).toBe(value);
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  test('lets files with a hash in their name be kept for ever', async () => {
    const [name = ''] = await readdir(join(inject('site').dist, '_astro'));
    const { headers } = await fetch(`${url}/_astro/${name}`);
    for (const [name, value] of Object.entries({ ...everywhere, ...withHash }))
      expect(headers.get(name)).toBe(value);
  });

  test('answers an address that is none with the page that says so, and its status', async () => {
    const answer = await fetch(`${url}/articles/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await readFile(join(inject('site').dist, '404.html'), 'utf8'));
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('calls Markdown and the manifest what they are, which it does not know by itself', async () => {
    const [slug = ''] = await readdir(join(inject('site').dist, 'articles'));
    const markdown = await fetch(`${url}/articles/${slug}/index.md`);
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.headers.get('x-content-type-options')).toBe('nosniff');
    const manifest = await fetch(`${url}/manifest.webmanifest`);
    expect(manifest.headers.get('content-type')).toBe('application/manifest+json');
  });

  test('leads from an address without its slash to the page', async () => {
    const { status, headers } = await fetch(`${url}/archive`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, '/archive/']);
  });
});
