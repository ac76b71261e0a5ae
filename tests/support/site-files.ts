import { existsSync, readFileSync, statSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotli } from './brotli.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
};

// Astro puts a hash of the content into every name here; other names stay when files change.
const HASHED = `${sep}_astro${sep}`;

const TEXT = /^text\/|json$|xml$/;

/** A file with all that an answer needs. */
export interface SiteFile {
  status: 200 | 404;
  type: string;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The files of a built site, by address; what was compressed once stays in memory. */
export class SiteFiles {
  readonly #root: string;
  readonly #compressed = new Map<string, Buffer>();

  constructor(root: string) {
    this.#root = resolve(root);
  }

  read(pathname: string, compress: boolean): SiteFile {
    const path = this.#find(pathname);
    const status = path === undefined ? 404 : 200;
    const file = path ?? join(this.#root, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const encoded = compress && TEXT.test(type);
    const body = this.#body(file, encoded);
    return { status, type, headers: this.#headers(file, type, body, encoded), body };
  }

  #find(pathname: string): string | undefined {
    const path = join(this.#root, decodeURIComponent(pathname));
    if (path !== this.#root && !path.startsWith(this.#root + sep)) return undefined;
    return [path, join(path, 'index.html')].find(isFile);
  }

  #body(file: string, encoded: boolean): Buffer {
    const kept = encoded ? this.#compressed.get(file) : undefined;
    if (kept) return kept;
    const raw = isFile(file) ? readFileSync(file) : Buffer.from('Not found');
    if (!encoded) return raw;
    const small = brotli(raw);
    this.#compressed.set(file, small);
    return small;
  }

  #headers(file: string, type: string, body: Buffer, encoded: boolean): OutgoingHttpHeaders {
    return {
      'content-type': TEXT.test(type) ? `${type}; charset=utf-8` : type,
      'content-length': body.length,
      'cache-control': file.includes(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(encoded ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    };
  }
}
