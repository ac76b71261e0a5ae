import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkOutsideLinks } from '../../src/checks/outside/check-outside-links.ts';
import { formatProblem } from '../../src/shared/problem.ts';
import { CacheFolder } from '../support/cache-folder.ts';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';

const day = 86_400_000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const patience = { timeout: 200, pause: 5, attempts: 3 };

/** A web of our own: what was asked of it, and how much of that at the same time. */
interface Web {
  url: string;
  asked: string[];
  busiest: number;
}

/** Serves each path with a status, and a few paths in ways of their own. */
async function web(): Promise<Web> {
  const asked: string[] = [];
  const served: Web = { url: '', asked, busiest: 0 };
  let open = 0;
  const answer: RequestListener = ({ method = '', url = '/', socket }, response) => {
    const times = asked.filter((one) => one === `${method} ${url}`).length;
    asked.push(`${method} ${url}`);
    open += 1;
    served.busiest = Math.max(served.busiest, open);
    response.on('close', () => (open -= 1));
    if (url === '/never') return;
    if (url === '/only-get' && method === 'HEAD') socket.destroy();
    else if (url === '/third-time' && times < 2) socket.destroy();
    else if (url.startsWith('/to/')) response.writeHead(301, { location: url.slice(3) }).end();
    else setTimeout(() => response.writeHead(Number(/\d{3}/.exec(url)?.[0] ?? 200)).end(), 5);
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return served;
}

async function dead(folder: ContentFolder): Promise<string[]> {
  const { articles } = await checkContent(folder.root);
  return (await checkOutsideLinks(folder.root, articles, patience)).map(formatProblem);
}

describe('a link to a page elsewhere', () => {
  const noPage =
    'which says that there is no such page. Correct it, or link to a copy in an archive';

  test.each([
    ['/404', noPage],
    ['/410', noPage],
    ['/to/404', noPage],
    ['/never', 'which does not answer. Look at it yourself, or try again later'],
  ])('to %s is dead', async (path, says) => {
    const { url } = await web();
    const folder = await contentFolder();
    await folder.add(`Text.\n\nSee [there](${url}${path}#part).`);
    expect(await dead(folder)).toEqual([
      `${ARTICLE}:34: warning: the link leads to ${url}${path}, ${says}`,
    ]);
  });

  test.each([
    '/200',
    '/to/200',
    '/only-get',
    '/third-time',
    '/403',
    '/401',
    '/429',
    '/500',
    '/503',
  ])('to %s may well be alive', async (path) => {
    const { url, asked } = await web();
    const folder = await contentFolder();
    await folder.add(`See [there][t].\n\n[t]: ${url}${path}`);
    expect(await dead(folder)).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('to a host that does not exist is dead', async () => {
    const folder = await contentFolder();
    const url = `http://${'a'.repeat(64)}.example/`; // too long a name for any resolver to ask about
    await folder.add(`<${url}>`);
    expect(await dead(folder)).toEqual([
      `${ARTICLE}:32: warning: the link leads to ${url}, and there is no such host. Correct the address, or link to a copy in an archive`,
    ]);
  });
});

describe('asking', () => {
  test('is done once for each address, and of eight at a time', async () => {
    const served = await web();
    const folder = await contentFolder();
    const links = Array.from({ length: 40 }, (_, n) => `[n](${served.url}/${n % 20}#${n})`);
    await folder.add(links.join(' '));
    expect(await dead(folder)).toEqual([]);
    expect(served.asked).toHaveLength(20);
    expect(served.busiest).toBeGreaterThan(1);
    expect(served.busiest).toBeLessThanOrEqual(8);
  });

  test('is not done again for a week where a page was there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-10-16T23:00Z') });
    const { url, asked } = await web();
    const folder = await contentFolder();
    await folder.add(`[Here](${url}/200) and [there](${url}/404).`);
    await dead(folder);
    asked.length = 0;
    expect(await dead(folder)).toHaveLength(1);
    expect(asked).toEqual(['HEAD /404', 'GET /404']);

    vi.setSystemTime(Date.now() + 6 * day);
    await dead(folder);
    expect(asked).not.toContain('HEAD /200');
    vi.setSystemTime(Date.now() + day);
    await dead(folder);
    expect(asked).toContain('HEAD /200');
  });

  test('goes on where the cache is spoilt, and says so', async () => {
    const { url, asked } = await web();
    const folder = await contentFolder();
    await folder.add(`[Here](${url}/200)`);
    await dead(folder);
    const name = await new CacheFolder(folder.root).damage((file) => file.subarray(0, 9), 'links');
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await dead(folder)).toEqual([]);
    expect(asked).toEqual(['HEAD /200', 'HEAD /200']);
    expect(told.mock.calls).toEqual([[`The cache holds a damaged ${name}, which is made again.`]]);
  });
});
