import { createServer, type RequestListener, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { fromRoot, onHost } from '../i18n/addresses.ts';
import { ifThere } from '../shared/if-there.ts';

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });

/** Serves on a port or, where others hold it, on the next that is free; returns the port taken. */
async function listenFrom(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + 100; port += 1) {
    try {
      await listening(server, port, host);
      return port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} is taken.`);
    }
  }
  throw new Error(
    `No port is free between ${first} and ${first + 99}. Name another: PORT=8080 npm start`,
  );
}

type Serve = ReturnType<typeof sirv>;

/** Serves a folder where the site stands on its host, and leads whoever asks for anything else to its home page. */
const underBase =
  (serve: Serve): RequestListener =>
  (request, response) => {
    const { url = '/' } = request;
    if (url.startsWith(onHost('/'))) {
      request.url = fromRoot(url);
      serve(request, response);
    } else {
      response.writeHead(302, { location: onHost('/') }).end();
    }
  };

/**
 * Serves a built site as a static host would.
 *
 * @param folder the built site
 * @param firstPort the port wished for
 * @param host the address of this machine to listen on; only this machine itself reaches the usual one
 * @returns the port it is served on
 */
export async function serveSite(
  folder: string,
  firstPort: number,
  host = '127.0.0.1',
): Promise<number> {
  const notFound = (await ifThere(readFile(join(folder, '404.html')))) ?? 'Not found';
  const serve = sirv(folder, {
    dev: true, // reads the disk on each request, so that a new build is seen
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  return listenFrom(createServer(underBase(serve)), firstPort, host);
}
