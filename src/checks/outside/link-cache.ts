import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const day = 86_400_000;

/** Days for which a page that was there is taken to be there still. */
const keptFor = 7 * day;

/** For each address that answered, the moment at which it did. */
const schema = z.record(z.string(), z.iso.datetime());

const pathIn = (root: string): string => join(root, 'node_modules/.cache/longview/links.json');

/** The addresses that were found to be there of late. Without a cache, or with a spoilt one, there are none. */
export async function readLinkCache(root: string, now: Date): Promise<Map<string, string>> {
  const kept = await readFile(pathIn(root), 'utf8')
    .then((source) => schema.parse(JSON.parse(source)))
    .catch(() => ({}));
  return new Map(Object.entries(kept).filter(([, at]) => now.getTime() - Date.parse(at) < keptFor));
}

/** Written aside and renamed, so that an interrupted check leaves no half of a cache behind. */
export async function writeLinkCache(root: string, there: Map<string, string>): Promise<void> {
  const path = pathIn(root);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, JSON.stringify(Object.fromEntries(there)));
  await rename(`${path}.${process.pid}`, path);
}
