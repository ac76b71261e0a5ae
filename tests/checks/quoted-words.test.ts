import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkOutsideLinks } from '../../src/checks/outside/check-outside-links.ts';
import { formatProblem } from '../../src/shared/problem.ts';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';

const patience = { timeout: 500, pause: 5, attempts: 1 };

interface Served {
  type?: string;
  body?: string | Buffer;
  status?: number;
}

/** Serves one page, which a test may change. */
async function servedPage(page: Served): Promise<{ url: string; asked: string[]; page: Served }> {
  const asked: string[] = [];
  const server = createServer(({ method = '' }, response) => {
    asked.push(method);
    const { status = 200, type = 'text/html; charset=utf-8', body } = page;
    response.writeHead(status, { 'content-type': type }).end(method === 'HEAD' ? undefined : body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/lease`, asked, page };
}

async function told(folder: ContentFolder): Promise<string[]> {
  const { articles } = await checkContent(folder.root);
  return (await checkOutsideLinks(folder.root, articles, patience)).map(formatProblem);
}

const quoting = async (url: string, attributes: string): Promise<ContentFolder> => {
  const folder = await contentFolder();
  await folder.add(`A claim.[^lease]\n\n[^lease]: [The lease](${url}#two). {${attributes}}`);
  return folder;
};

const missing = (url: string, words: string): string =>
  `${ARTICLE}:34: warning: the page ${url} does not have the words “${words}”. Compare them, and correct the note`;

const words = 'for 49 years – the “port”';

describe('quoted words', () => {
  test.each([
    ['in other quotation marks, dashes and case', '<p>For 49 years - the "Port"'],
    ['with markup and lines between them', '<p>for <b>49</b>\n years</p><p>— the «po<i>rt</i>»'],
    ['written as entities', 'for&nbsp;49 years &ndash; the &ldquo;port&rdquo;'],
  ])('are found %s', async (_, body) => {
    const { url } = await servedPage({ body });
    expect(await told(await quoting(url, `quoted="${words}"`))).toEqual([]);
  });

  test.each([
    ['plain text', 'text/plain', Buffer.from('FOR 49 YEARS, the port')],
    [
      'an older encoding',
      'text/html',
      Buffer.from('<p>for 49 years \x96 the \x93port\x94', 'latin1'),
    ],
  ])('are found in %s', async (_, type, body) => {
    const { url } = await servedPage({ type, body });
    expect(await told(await quoting(url, `quoted="${words}"`))).toEqual([]);
  });

  test('are found where some between them are left out', async () => {
    const { url } = await servedPage({ body: 'for 49 years, and as long again, the port' });
    expect(await told(await quoting(url, 'quoted="for 49 years … the port"'))).toEqual([]);
    expect(await told(await quoting(url, 'quoted="the port … for 49 years"'))).toEqual([
      missing(url, 'the port … for 49 years'),
    ]);
  });

  test('that have left their page are told, with the copy that still has them', async () => {
    const { url } = await servedPage({ body: `<script>${words}</script><p>for 25 years` });
    const copy = url.replace('lease', 'copy');
    expect(await told(await quoting(url, `quoted="${words}" archived=${copy}`))).toEqual([
      `${missing(url, words)}. An archived copy stands at ${copy}`,
    ]);
  });

  test('that were found are not looked for again for a week, and others are', async () => {
    const { url, asked, page } = await servedPage({ body: words });
    const folder = await quoting(url, `quoted="${words}"`);
    expect(await told(folder)).toEqual([]);
    page.body = '';
    asked.length = 0;
    expect(await told(folder)).toEqual([]);
    expect(asked).toEqual([]);
    await folder.replace('quoted="for', 'quoted="not for');
    expect(await told(folder)).toEqual([missing(url, `not ${words}`)]);
    expect(await told(folder)).toEqual([missing(url, `not ${words}`)]);
    expect(asked).toEqual(['GET', 'GET']);
  });

  test.each([
    ['a document of another kind', { type: 'application/pdf', body: words }],
    ['a page that is too large', { body: 'x'.repeat(5_000_001) }],
  ])('are told once not to have been looked for in %s', async (_, page: Served) => {
    const { url } = await servedPage(page);
    const folder = await quoting(url, `quoted="${words}"`);
    expect(await told(folder)).toEqual([
      `${ARTICLE}:34: advice: the words “${words}” were not looked for: ${url} is no page of HTML or text, or is too large. Compare them yourself`,
    ]);
    expect(await told(folder)).toEqual([]);
  });

  test('are nothing to tell of where the server refuses us', async () => {
    const { url } = await servedPage({ status: 403, body: 'No.' });
    expect(await told(await quoting(url, `quoted="${words}"`))).toEqual([]);
  });
});

describe('a source that is gone', () => {
  test('is told with its archived copy, which is asked for as well', async () => {
    const { url } = await servedPage({ status: 404 });
    const copy = url.replace('lease', 'copy');
    expect(await told(await quoting(url, `quoted="${words}" archived=${copy}`))).toEqual([
      `${ARTICLE}:34: warning: the link leads to ${url}, which says that there is no such page. An archived copy stands at ${copy}`,
      `${ARTICLE}:34: warning: the link leads to ${copy}, which says that there is no such page. Correct it, or link to a copy in an archive`,
    ]);
  });
});
