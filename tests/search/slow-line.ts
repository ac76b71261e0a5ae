import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A slow 4G line: what each answer waits, and what all of them share. */
const line = { milliseconds: 150, bytesPerSecond: 200 * 1024 };

/** A site as it is seen through a slow line. */
export interface SlowSite {
  url: string;
  close: () => void;
}

/** Bodies go through one after the other, each once its own wait is over. */
class Pipe {
  private free = 0;

  async through(bytes: number): Promise<void> {
    const now = performance.now();
    const begins = Math.max(this.free, now + line.milliseconds);
    this.free = begins + (bytes / line.bytesPerSecond) * 1000;
    await wait(this.free - now);
  }
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Hands a site's answers on as a slow line would. */
export async function slowly(url: string): Promise<SlowSite> {
  const pipe = new Pipe();
  const pass = async (answer: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(answer);
    await pipe.through(body.length);
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    response.end(body);
  };
  const server = createServer(({ method, headers, url: path = '/' }, response) => {
    const asked = request(url + path, { method, headers }, (answer) => void pass(answer, response));
    asked.on('error', () => response.destroy());
    asked.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
