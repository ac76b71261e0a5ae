import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SiteFiles, type SiteFile } from './site-files.ts';

/** One answer of the server, as the wire saw it. */
export interface Answer {
  path: string;
  /** Media type without parameters, such as `text/css`. */
  type: string;
  status: number;
  /** Bytes of the body, compressed when the answer was. */
  bytes: number;
}

export interface ServeOptions {
  /** Where one was served before; any that is free without it. */
  port?: number;
  /** Answers in brotli at its highest quality, as a good host does. */
  brotli?: boolean;
  /** Milliseconds to hold an answer of this media type back. */
  delay?: (type: string) => number;
  /** A script that each page runs before its own. */
  before?: string;
}

/** A built site on a loopback port. */
export interface ServedSite {
  /** Without a slash at the end. */
  url: string;
  /** Every answer so far, those to workers included, which a page's own tools do not see. */
  log: Answer[];
  close: () => void;
}

function acceptsBrotli(request: IncomingMessage): boolean {
  return request.headers['accept-encoding']?.includes('br') ?? false;
}

// A page's policy holds for what follows it.
function bodyWith(script: string | undefined, { type, body }: SiteFile): Buffer {
  if (script === undefined || type !== 'text/html') return body;
  return Buffer.from(body.toString().replace('<head>', () => `<head><script>${script}</script>`));
}

async function listen(server: Server, wanted = 0): Promise<number> {
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/**
 * Serves a folder as a static host would: `folder/` answers with its index.html, a miss with
 * 404.html.
 */
export async function serveSite(dist: string, options: ServeOptions = {}): Promise<ServedSite> {
  const files = new SiteFiles(dist);
  const log: Answer[] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.read(pathname, options.brotli === true && acceptsBrotli(request));
    log.push({ path: pathname, type: file.type, status: file.status, bytes: file.body.length });
    await wait(options.delay?.(file.type) ?? 0);
    const body = bodyWith(options.before, file);
    response.writeHead(file.status, { ...file.headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server, options.port);
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, log, close };
}
