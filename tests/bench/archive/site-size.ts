import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a built site takes on disk, and its heaviest page as readers are sent it. */
export interface SiteSize {
  files: number;
  pages: number;
  bytes: number;
  heaviest: { path: string; brotliBytes: number };
}

/** Of the largest pages one is the heaviest: to compress all would take longer than to build them. */
const compressed = 30;

export async function siteSize(dist: string): Promise<SiteSize> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: (await stat(path)).size })),
  );
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const largest = pages.toSorted((one, other) => other.bytes - one.bytes).slice(0, compressed);
  const weighed = await Promise.all(
    largest.map(async ({ path }) => ({
      path: `/${relative(dist, path)}`,
      brotliBytes: brotliCompressSync(await readFile(path)).length,
    })),
  );
  const [heaviest = { path: '', brotliBytes: 0 }] = weighed.sort(
    (one, other) => other.brotliBytes - one.brotliBytes,
  );
  return {
    files: files.length,
    pages: pages.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    heaviest,
  };
}
